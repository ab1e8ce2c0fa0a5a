import { nowhere } from '../html/lines/line-extent.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Metadata, MetadataField, RefusedCandidate } from '../model/metadata.js'
import { type Candidate, type CandidateField, type CandidateValues, indexCandidates } from './candidate.js'
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
  type Resolution,
  rankCandidates,
  refusedCandidates,
  takeGroup,
  takeOne,
} from './resolve/resolution.js'
import type { ResolveInput } from './resolve/resolve-input.js'
import { resolvePeople } from './resolve/resolve-people.js'
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
  const metadata = newMetadataDraft()
  for (const field of singleFields) setSingle(resolution, metadata, field)
  resolution.language = languageOfNumbers(metadata.language, resolution.candidates)
  setDate(resolution, metadata, 'publishedAt')
  setDate(resolution, metadata, 'modifiedAt')
  if (metadata.publishedAt === undefined) dateByChange(metadata)
  setList(resolution, metadata, 'categories')
  setList(resolution, metadata, 'keywords')
  setList(resolution, metadata, 'stockCodes')
  setPeople(resolution, metadata)
  metadata.frontMatter = input.frontMatter
  noteContradictions(resolution, metadata)
  const { used, diagnostics } = resolution
  return { metadata: finishMetadata(metadata), refused: () => refusedCandidates(resolution), used, diagnostics }
}

function beginResolution(input: ResolveInput): Resolution {
  const { timeZone } = input
  const zoneKnown = timeZone === undefined || isTimeZone(timeZone)
  const { candidates: visible, keys } = gatherVisible(input)
  const candidates = [...input.candidates, ...visible]
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
    images: input.images,
    strippedImages: input.strippedImages ?? [],
    timeZone: zoneKnown ? timeZone : undefined,
    now: input.now,
    urls: urlsOf(input.candidates),
    language: undefined,
    languageOfText,
    refused: [],
    used: new Map(),
    diagnostics,
    report: (candidate, code, message) => diagnostics.push(problemOf(input, candidate, code, message)),
  }
}

function urlsOf(candidates: readonly Candidate[]): string[] {
  const urls: string[] = []
  for (const { field, value } of candidates) if (field === 'url') urls.push(value)
  return urls
}

function setSingle<F extends (typeof singleFields)[number]>(
  resolution: Resolution,
  metadata: Pick<MetadataDraft, 'origins'> & { [K in F]: CandidateValues[K] | undefined },
  field: F,
): void {
  const taken = takeOne(resolution, field)
  if (taken === undefined) return
  const values: { [K in F]: CandidateValues[K] | undefined } = metadata
  values[field] = taken.value
  metadata.origins[field] = [originOf(resolution, taken.candidate)]
}

function setDate(resolution: Resolution, metadata: MetadataDraft, field: 'publishedAt' | 'modifiedAt'): void {
  const taken = takeDate(resolution, field)
  if (taken === undefined) return
  metadata[field] = taken.value
  metadata.origins[field] = [originOf(resolution, taken.candidate)]
}

/** Where a page says only when it was changed, that is the one date known of it; its origin says what it is. */
function dateByChange(metadata: MetadataDraft): void {
  const origin = metadata.origins.modifiedAt?.[0]
  if (metadata.modifiedAt === undefined || origin === undefined) return
  metadata.publishedAt = metadata.modifiedAt
  metadata.origins.publishedAt = [{ ...origin, from: 'inferred', detail: `modifiedAt: ${origin.detail}` }]
}

function setList(
  resolution: Resolution,
  metadata: MetadataDraft,
  field: 'categories' | 'keywords' | 'stockCodes',
): void {
  const ranked = rankCandidates(resolution, field)
  if (ranked.length === 0) return
  // A tag that only repeats the section is no keyword.
  const fit = field === 'keywords' ? ranked.filter(({ value }) => value !== metadata.section) : ranked
  const group = takeGroup(resolution, fit, field)
  if (group.length === 0) return
  metadata[field] = group.map(({ value }) => value)
  metadata.origins[field] = group.map(({ candidate }) => originOf(resolution, candidate))
}

function setPeople(resolution: Resolution, metadata: MetadataDraft): void {
  const { authors, credits, origins } = resolvePeople(resolution, metadata.siteName)
  metadata.authors = authors
  metadata.credits = credits
  if (authors.length > 0) metadata.origins.authors = origins.authors
  if (credits.length > 0) metadata.origins.credits = origins.credits
}
