import type { Diagnostic } from '../../model/diagnostic.js'
import type { Origin } from '../../model/metadata.js'
import { readDate } from '../read-date.js'
import { sharedWords } from '../title/title-words.js'
import type { MetadataDraft } from './metadata-draft.js'
import { problemOf, type Resolution } from './resolution.js'

/** Places that speak for the whole page: what they say of one thing should be one. */
const stated: ReadonlySet<Origin['from']> = new Set(['json-ld', 'open-graph', 'meta'])
/** Dates this far apart are not one date in two zones, in milliseconds. */
const maxDistance = 36 * 60 * 60 * 1000

/** Notes where the page contradicts itself so that a reader would be misled: at most one diagnostic of a kind. */
export function noteContradictions(resolution: Resolution, draft: MetadataDraft): void {
  for (const found of [dates(resolution, draft), order(draft), titles(resolution, draft)])
    if (found !== undefined) resolution.diagnostics.push(found)
}

function dates(resolution: Resolution, { values, origins }: MetadataDraft): Diagnostic | undefined {
  const { publishedAt } = values
  const origin = origins.publishedAt?.[0]
  if (publishedAt === undefined || origin === undefined || !stated.has(origin.from)) return undefined
  for (const candidate of resolution.of('publishedAt')) {
    if (!stated.has(candidate.from) || candidate.from === origin.from) continue
    const { timeZone, language } = resolution
    const read = readDate(candidate.value, { timeZone, language })
    if (!('value' in read) || Math.abs(instant(read.value) - instant(publishedAt)) <= maxDistance) continue
    const message = `${origin.detail} says that it was published at ${publishedAt}, ${candidate.detail} at ${read.value}.`
    return problemOf(resolution.input, candidate, 'metadata-contradiction', message)
  }
  return undefined
}

function order({ values, origins }: MetadataDraft): Diagnostic | undefined {
  const { publishedAt, modifiedAt } = values
  if (publishedAt === undefined || modifiedAt === undefined) return undefined
  if (instant(publishedAt) - instant(modifiedAt) <= maxDistance) return undefined
  const message = `It was changed at ${modifiedAt}, before it was published at ${publishedAt}.`
  const position = origins.modifiedAt?.[0]?.position
  return position === undefined
    ? { code: 'metadata-contradiction', message }
    : { code: 'metadata-contradiction', message, position }
}

function titles(resolution: Resolution, { values, origins }: MetadataDraft): Diagnostic | undefined {
  const { title } = values
  const origin = origins.title?.[0]
  if (title === undefined || origin === undefined) return undefined
  for (const candidate of resolution.of('title')) {
    if (!stated.has(candidate.from) || sharedWords(candidate.value, title) > 0) continue
    const message = `${candidate.detail} names another title: ${JSON.stringify(candidate.value.slice(0, 80))}.`
    return problemOf(resolution.input, candidate, 'metadata-contradiction', message)
  }
  return undefined
}

/** Without a zone as if in UTC: only distances of days are looked at. */
function instant(date: string): number {
  return Date.parse(date.length > 19 || date.length === 10 ? date : `${date}Z`)
}
