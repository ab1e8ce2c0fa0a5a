import type { Extent } from '../html/lines/line-extent.js'
import type { Origin } from '../model/metadata.js'
import type { CandidateField, CandidateOf, CandidatePlace, CandidateValues } from './candidate.js'

/** The fields whose candidates are texts. */
export type TextField = Exclude<CandidateField, 'credits' | 'source' | 'image' | 'isAccessibleForFree'>

/** UTF-16 units of a raw value that are shown in an origin. */
export const longestRaw = 1000

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
  return { from, detail, raw, person, group, start: isKnown ? start : undefined, end: isKnown ? end : undefined }
}

/** A candidate of a field whose value is a text. */
export function candidateFor<F extends TextField>(field: F, value: string, place: CandidatePlace): CandidateOf<F> {
  return candidateOf(field, value as CandidateValues[F], place.raw.length > longestRaw ? withShortRaw(place) : place)
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
  return candidateOf(candidate.field, value, candidate, kind)
}

/**
 * A candidate of any field. All are made here, with the same properties in the same order: objects of one shape are what
 * the engine reads quickly. Copies with properties added, `{ ...place, field, value }`, would each have a shape of their own.
 */
export function candidateOf<F extends CandidateField>(
  field: F,
  value: CandidateValues[F],
  { from, detail, raw, person, group, start, end }: CandidatePlace,
  kind?: CandidateOf<F>['kind'],
): CandidateOf<F> {
  return { field, value, from, detail, raw, person, group, kind, start, end }
}
