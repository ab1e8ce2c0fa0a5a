import type { Metadata } from '../../../src/model/metadata.js'
import { compareBags, pageF1 } from './agreement.js'
import type { NameTruth, PageTruth } from './labelled-page.js'
import { bagOf, runsOf } from './tokens.js'

const minute = 60_000
const day = 24 * 60 * minute

/** Whether both have the same tokens in lower case. */
export function isSameTitle(predicted: string | undefined, wanted: string): boolean {
  const tokens = (text: string): string => runsOf(text.normalize('NFKC').toLowerCase()).join(' ')
  return predicted !== undefined && tokens(predicted) === tokens(wanted)
}

/**
 * The F1 of two sets of lower-cased names, 1 where both are empty. Accepted names may stand beside the wanted ones or in
 * their place.
 */
export function scoreNames(predicted: readonly string[], { wanted, accepted }: NameTruth): number {
  const key = (name: string): string => name.normalize('NFKC').trim().toLowerCase()
  const names = new Set(predicted.map(key))
  const score = (truth: readonly string[]): number => pageF1(compareBags(bagOf(names), bagOf(new Set(truth.map(key)))))
  const accepting = accepted.filter((name) => names.has(key(name)))
  return accepting.length === 0 ? score(wanted) : Math.max(score([...wanted, ...accepting]), score(accepting))
}

const zone = /(?:Z|[+-]\d\d:?\d\d)$/i

/** Milliseconds since 1970; a date without a zone is UTC; NaN for what is no date. */
export function timeOf(date: string): number {
  const text = date.trim().replace(' ', 'T')
  if (!text.includes('T')) return Date.parse(text.length > 10 ? `${text}T00:00:00Z` : text)
  return Date.parse(zone.test(text) ? text : `${text}Z`)
}

function isWithin(predicted: string | undefined, wanted: readonly string[], tolerance: number): boolean {
  if (predicted === undefined) return false
  return wanted.some((date) => Math.abs(timeOf(predicted) - timeOf(date)) <= tolerance)
}

/** Whether the date is within 24 hours of a right one. */
export const isSameDay = (predicted: string | undefined, wanted: readonly string[]): boolean =>
  isWithin(predicted, wanted, day)

/** Whether the date is within a minute of a right one. */
export const isSameInstant = (predicted: string | undefined, wanted: readonly string[]): boolean =>
  isWithin(predicted, wanted, minute)

function isSourceRight(predicted: string | undefined, wanted: readonly string[]): boolean {
  return predicted === undefined ? wanted.length === 0 : wanted.includes(predicted)
}

/** The scores of all fields that are labelled, 0–1 each. */
export function scoreFields(metadata: Metadata, truth: PageTruth): Record<string, number> {
  const scores: Record<string, number> = {}
  const { title, authors, editors, topics, source, published, hasTime } = truth
  if (title !== undefined) scores.title = Number(isSameTitle(metadata.title, title))
  if (authors !== undefined) scores.authors = scoreNames(metadata.authors, authors)
  if (editors !== undefined) {
    const named = metadata.credits.filter(({ role }) => role === 'editor').map(({ name }) => name)
    scores.editors = scoreNames(named, editors)
  }
  if (source !== undefined) scores.source = Number(isSourceRight(metadata.source?.name, source))
  if (topics !== undefined) scores.topics = scoreNames(metadata.keywords, topics)
  if (published !== undefined) {
    scores.day = Number(isSameDay(metadata.publishedAt, published))
    if (hasTime === true) scores.instant = Number(isSameInstant(metadata.publishedAt, published))
  }
  return scores
}
