import type { Candidate, CandidateField, CandidateOf, CandidatePlace } from '../candidate.js'
import { candidateOf, placeAt } from '../candidate-for.js'
import type { CreditLine } from '../credits/credit-line-types.js'
import { maybePicture } from '../fields/clean-image.js'
import { peopleAndSource } from '../gather/credit-lines.js'
import { readLeadIn } from '../gather/lead-in.js'
import { leadInPlace } from '../gather/opening-lines.js'
import type { BodyText, ResolveInput, ShownImage } from './resolve-input.js'
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
  for (const shown of firstImages(input))
    candidates.push(candidateOf('image', shown.image, placeAt('inferred', 'first-image', shown.image.url, shown)))
  return { candidates, keys }
}

/** Images that are looked at for the first one that is a picture: a few logos and counters may stand over it. */
const mostImages = 10

/** The first image of the article; where that is a logo or the like, the first picture too. */
function firstImages({ images, strippedImages = [] }: ResolveInput): ShownImage[] {
  const isPicture = ({ image }: ShownImage): boolean => maybePicture(image, strippedImages)
  const first = images[0]
  if (first === undefined || isPicture(first)) return images.slice(0, 1)
  const picture = images.slice(1, mostImages).find(isPicture)
  return picture === undefined ? [first] : [first, picture]
}

function fromCreditLines(input: ResolveInput, keys: VisibleCandidates['keys'], found: Candidate[]): void {
  for (const visible of input.creditLines) {
    for (const candidate of ofCreditLine(visible.line, placeAt('visible', visible.rule, visible.raw, visible))) {
      keys.set(candidate, visible.key)
      found.push(candidate)
    }
  }
}

function ofCreditLine(line: CreditLine, where: CandidatePlace): Candidate[] {
  const found = peopleAndSource(line, where)
  if (line.originalTitle !== undefined) found.push(candidateOf('originalTitle', line.originalTitle, where))
  if (line.url !== undefined) found.push(candidateOf('url', line.url, where))
  if (line.date !== undefined) found.push(candidateOf('publishedAt', line.date, where))
  if (line.changed !== undefined) found.push(candidateOf('modifiedAt', line.changed, where))
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
  const { people, source } = leadIn
  // In a digest each story ends with its own outlet: only the last one speaks for the article.
  const speaks = source?.kind !== 'suffix' || isLast
  found.push(...peopleAndSource({ people, source: speaks ? source : undefined }, leadInPlace(body.text, body)))
}

function fromSummary(body: BodyText, found: Candidate[]): void {
  if (body.text.length > maxSummary) return
  const value = summary.exec(body.text)?.[1]
  if (value === undefined || value.length < minSummary) return
  found.push(candidateOf('description', value, placeAt('visible', 'summary', body.text, body)))
}

function fromTagLines(input: ResolveInput, keys: VisibleCandidates['keys'], found: Candidate[]): void {
  for (const line of input.tagLines) {
    for (const value of splitTags(line.texts)) {
      const candidate = candidateOf('keywords', value, placeAt('visible', line.rule, value, line))
      keys.set(candidate, line.key)
      found.push(candidate)
    }
  }
}
