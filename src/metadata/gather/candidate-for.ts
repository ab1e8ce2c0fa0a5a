import type { Extent } from '../../html/line-extent.js'
import type { Origin } from '../../model/metadata.js'
import type { Candidate, CandidateField, CandidateOf, CandidateValues } from '../candidate.js'

/** The fields whose candidates are texts. */
export type TextField = Exclude<CandidateField, 'credits' | 'source' | 'image' | 'isAccessibleForFree'>

/** What all candidates have. */
export interface CandidatePlace {
  readonly from: Origin['from']
  readonly detail: string
  readonly raw: string
  readonly start: number | undefined
  readonly end: number | undefined
  readonly group: string | undefined
  readonly person: boolean | undefined
}

/** UTF-16 units of a raw value that are shown in an origin. */
const longestRaw = 1000

/**
 * Where a candidate stands.
 *
 * @param extent `start` is -1 for what the source does not contain
 */
export function placeAt(
  from: Origin['from'],
  detail: string,
  raw: string,
  { start, end }: Extent,
  group?: string,
  person?: boolean,
): CandidatePlace {
  const isKnown = start >= 0
  return { from, detail, raw, start: isKnown ? start : undefined, end: isKnown ? end : undefined, group, person }
}

/** A candidate of a field whose value is a text. */
export function candidateFor(field: TextField, value: string, place: CandidatePlace): Candidate {
  return candidateOf(field, value, place.raw.length > longestRaw ? withShortRaw(place) : place)
}

function withShortRaw(place: CandidatePlace): CandidatePlace {
  return { ...place, raw: place.raw.slice(0, longestRaw) }
}

/** The candidate with another value, and with another kind where one is given. */
export function withValue<F extends CandidateField>(
  candidate: CandidateOf<F>,
  value: CandidateValues[F],
  kind: CandidateOf<F>['kind'] = candidate.kind,
): CandidateOf<F> {
  const { field, from, detail, raw, person, group, start, end } = candidate
  return { field, value, from, detail, raw, person, group, kind, start, end }
}

/**
 * A candidate of any field. All are made here, with the same properties in the same order: objects of one shape are what
 * the engine reads quickly.
 */
export function candidateOf<F extends CandidateField>(
  field: F,
  value: CandidateValues[F],
  { from, detail, raw, start, end, group, person }: CandidatePlace,
  kind?: CandidateOf<F>['kind'],
): Candidate {
  const candidate: CandidateOf<F> = { field, value, from, detail, raw, person, group, kind, start, end }
  return candidate as Candidate
}
