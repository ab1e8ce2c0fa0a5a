import { nowhere } from '../html/lines/line-extent.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Metadata, MetadataField, RefusedCandidate } from '../model/metadata.js'
import { type CandidateField, type CandidateValues, indexCandidates } from './candidate.js'
import { candidateFor, placeAt } from './candidate-for.js'
import { isTimeZone } from './dates/zone-offset.js'
import { languageByScript } from './language-by-script.js'
import { noteContradictions } from './resolve/contradictions.js'
import { gatherVisible } from './resolve/gather-visible.js'
import { languageOfNumbers } from './resolve/language-of-numbers.js'
import { finishMetadata, type MetadataDraft, newMetadataDraft } from './resolve/metadata-draft.js'
import {
  originOf,
  problemOf,
  type Refusal,
  type Resolution,
  rankCandidates,
  refusedCandidates,
  takeGroup,
  takeOne,
} from './resolve/resolution.js'
import type { ResolveInput } from './resolve/resolve-input.js'
import { resolvePeople } from './resolve/resolve-people.js'
import { siftCandidates } from './resolve/sift-candidates.js'
import { takeDate } from './resolve/take-date.js'

export type { ResolveInput, VisibleLine } from './resolve/resolve-input.js'

/** The metadata, and what there is to tell about how it was found. */
export interface ResolvedMetadata {
  metadata: Metadata
  /** The values that were not taken, and why; made when asked for. */
  refused: () => RefusedCandidate[]
  /** The `key` of each credit and tag line that a field was read from, with those fields. */
  used: Map<object, MetadataField[]>
  /** Codes `date-invalid`, `date-order-assumed`, `date-relative`, `metadata-contradiction`, `time-zone-invalid`. */
  diagnostics: Diagnostic[]
}

/** The fields of one value that need nothing but the table. The language first: it tells how dates are written. */
const singleFields = [
  'language',
  'title',
  'originalTitle',
  'subtitle',
  'description',
  'source',
  'siteName',
  'publisher',
  'section',
  'url',
  'image',
  'isAccessibleForFree',
] as const satisfies readonly CandidateField[]

/** Chooses a value for each field among all candidates, by `precedence`. */
export function resolveMetadata(input: ResolveInput): ResolvedMetadata {
  const resolution = beginResolution(input)
  const draft = newMetadataDraft()
  for (const field of singleFields) setSingle(resolution, draft, field)
  resolution.language = languageOfNumbers(draft.values.language, resolution.candidates, input.url)
  setDate(resolution, draft, 'publishedAt')
  setDate(resolution, draft, 'modifiedAt')
  if (draft.values.publishedAt === undefined) dateByChange(draft)
  setList(resolution, draft, 'categories')
  setList(resolution, draft, 'keywords')
  setList(resolution, draft, 'stockCodes')
  setPeople(resolution, draft)
  draft.values.frontMatter = input.frontMatter
  noteContradictions(resolution, draft)
  const { used, diagnostics } = resolution
  return { metadata: finishMetadata(draft), refused: () => refusedCandidates(resolution), used, diagnostics }
}

function beginResolution(input: ResolveInput): Resolution {
  const { timeZone } = input
  const zoneKnown = timeZone === undefined || isTimeZone(timeZone)
  const { candidates: visible, keys } = gatherVisible(input)
  const refused: Refusal[] = []
  const candidates = siftCandidates([...input.candidates, ...visible], input.bodyTexts, refused)
  const languageOfText = languageByScript(input.bodyTexts)
  if (languageOfText !== undefined)
    candidates.push(candidateFor('language', languageOfText, placeAt('inferred', 'script', languageOfText, nowhere)))
  const diagnostics: Diagnostic[] = []
  if (!zoneKnown)
    diagnostics.push({ code: 'time-zone-invalid', message: `${JSON.stringify(timeZone)} is no IANA time zone` })
  return {
    input,
    candidates,
    of: indexCandidates(candidates),
    keys,
    titleEvidence: input.titleEvidence,
    images: input.images.map(({ image }) => image),
    strippedImages: input.strippedImages ?? [],
    timeZone: zoneKnown ? timeZone : undefined,
    now: input.now,
    urls: urlsOf(input),
    language: undefined,
    languageOfText,
    refused,
    used: new Map(),
    diagnostics,
    report: (candidate, code, message) => diagnostics.push(problemOf(input, candidate, code, message)),
  }
}

function urlsOf({ candidates, url }: ResolveInput): string[] {
  const urls: string[] = []
  for (const { field, value } of candidates) if (field === 'url') urls.push(value)
  if (url !== undefined) urls.push(url.href)
  return urls
}

/** What one of the fields is set in. */
type SingleDraft<F extends MetadataField & CandidateField> = Pick<MetadataDraft, 'origins'> & {
  readonly values: { [K in F]: CandidateValues[K] | undefined }
}

function setSingle<F extends (typeof singleFields)[number]>(
  resolution: Resolution,
  { values, origins }: SingleDraft<F>,
  field: F,
): void {
  const taken = takeOne(resolution, field)
  if (taken === undefined) return
  values[field] = taken.value
  origins[field] = [originOf(resolution, taken.candidate)]
}

function setDate(
  resolution: Resolution,
  { values, origins }: MetadataDraft,
  field: 'publishedAt' | 'modifiedAt',
): void {
  const taken = takeDate(resolution, field)
  if (taken === undefined) return
  values[field] = taken.value
  origins[field] = [originOf(resolution, taken.candidate)]
}

/** Where a page says only when it was changed, that is the one date known of it; its origin says what it is. */
function dateByChange({ values, origins }: MetadataDraft): void {
  const origin = origins.modifiedAt?.[0]
  if (values.modifiedAt === undefined || origin === undefined) return
  values.publishedAt = values.modifiedAt
  origins.publishedAt = [{ ...origin, from: 'inferred', detail: `modifiedAt: ${origin.detail}` }]
}

function setList(
  resolution: Resolution,
  { values, origins }: MetadataDraft,
  field: 'categories' | 'keywords' | 'stockCodes',
): void {
  const ranked = rankCandidates(resolution, field)
  if (ranked.length === 0) return
  // A tag that only repeats the section is no keyword.
  const fit = field === 'keywords' ? ranked.filter(({ value }) => value !== values.section) : ranked
  const group = takeGroup(resolution, fit, field)
  if (group.length === 0) return
  values[field] = group.map(({ value }) => value)
  origins[field] = group.map(({ candidate }) => originOf(resolution, candidate))
}

function setPeople(resolution: Resolution, { values, origins }: MetadataDraft): void {
  const people = resolvePeople(resolution, values.siteName)
  values.authors = people.authors
  values.credits = people.credits
  if (people.authors.length > 0) origins.authors = people.origins.authors
  if (people.credits.length > 0) origins.credits = people.origins.credits
}
