import type { Candidate, CandidateField, CandidateOf } from '../candidate.js'
import type { CreditLine } from '../credits/credit-line-types.js'
import { readLeadIn } from '../gather/lead-in.js'
import type { BodyText, ResolveInput } from './resolve-input.js'
import { splitTags } from './split-tags.js'

/** Candidates of the visible text, and which stripped thing each was read from. */
export interface VisibleCandidates {
  candidates: Candidate[]
  keys: Map<CandidateOf<CandidateField>, object>
}

/** How many paragraphs at each end may have a lead-in: the first may be a summary, the last a note. */
const edge = 3
const summary = /^(?:摘要|内容摘要|导语|提要|核心提示|内容提要)[：:]\s?(\S.*)$/u
/** A summary is longer than a label and shorter than an article, in UTF-16 units. */
const minSummary = 8
const maxSummary = 600

/** Gathers what the text that readers see says of the article, in the order of the page. */
export function gatherVisible(input: ResolveInput): VisibleCandidates {
  const keys: VisibleCandidates['keys'] = new Map()
  const candidates: Candidate[] = []
  fromCreditLines(input, keys, candidates)
  fromBody(input.bodyTexts, candidates)
  candidates.sort((a, b) => (a.start ?? Number.MAX_SAFE_INTEGER) - (b.start ?? Number.MAX_SAFE_INTEGER))
  fromTagLines(input, keys, candidates)
  const first = input.images[0]
  if (first !== undefined)
    candidates.push({ field: 'image', value: first, from: 'inferred', detail: 'first-image', raw: first.url })
  return { candidates, keys }
}

type Place = { from: 'visible'; detail: string; raw: string; start?: number; end?: number }

function fromCreditLines(input: ResolveInput, keys: VisibleCandidates['keys'], found: Candidate[]): void {
  for (const { line, rule, key, raw, start, end } of input.creditLines) {
    for (const candidate of ofCreditLine(line, place(rule, raw, start, end))) {
      keys.set(candidate, key)
      found.push(candidate)
    }
  }
}

function ofCreditLine(line: CreditLine, where: Place): Candidate[] {
  const found: Candidate[] = []
  for (const value of line.people) found.push({ ...where, field: 'credits', value })
  if (line.source !== undefined)
    found.push({ ...where, field: 'source', value: { name: line.source.name }, kind: line.source.kind })
  if (line.originalTitle !== undefined) found.push({ ...where, field: 'originalTitle', value: line.originalTitle })
  if (line.url !== undefined) found.push({ ...where, field: 'url', value: line.url })
  if (line.date !== undefined) found.push({ ...where, field: 'publishedAt', value: line.date })
  return found
}

function fromBody(texts: readonly BodyText[], found: Candidate[]): void {
  for (const [index, body] of texts.slice(0, edge).entries()) {
    fromSummary(body, found)
    const isTail = index >= texts.length - edge
    fromLeadIn(body, isTail ? undefined : 'head', index === texts.length - 1, found)
  }
  for (let index = Math.max(edge, texts.length - edge); index < texts.length; index++) {
    const body = texts[index]
    if (body !== undefined) fromLeadIn(body, 'tail', index === texts.length - 1, found)
  }
}

function fromLeadIn(body: BodyText, end: 'head' | 'tail' | undefined, isLast: boolean, found: Candidate[]): void {
  const leadIn = readLeadIn(body.text, end)
  if (leadIn === undefined) return
  const where = place('lead-in', body.text.slice(0, 200), body.start, body.end)
  for (const value of leadIn.people) found.push({ ...where, field: 'credits', value })
  const { source } = leadIn
  // In a digest each story ends with its own outlet: only the last one speaks for the article.
  if (source !== undefined && (source.kind !== 'suffix' || isLast))
    found.push({ ...where, field: 'source', value: { name: source.name }, kind: source.kind })
}

function fromSummary(body: BodyText, found: Candidate[]): void {
  if (body.text.length > maxSummary) return
  const value = summary.exec(body.text)?.[1]
  if (value === undefined || value.length < minSummary) return
  found.push({ ...place('summary', body.text, body.start, body.end), field: 'description', value })
}

function fromTagLines(input: ResolveInput, keys: VisibleCandidates['keys'], found: Candidate[]): void {
  for (const { texts, rule, key, start, end } of input.tagLines) {
    for (const value of splitTags(texts)) {
      const candidate: Candidate = { ...place(rule, value, start, end), field: 'keywords', value }
      keys.set(candidate, key)
      found.push(candidate)
    }
  }
}

function place(detail: string, raw: string, start: number | undefined, end: number | undefined): Place {
  if (start === undefined || end === undefined) return { from: 'visible', detail, raw }
  return { from: 'visible', detail, raw, start, end }
}
