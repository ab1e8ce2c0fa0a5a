import type { Origin } from '../../model/metadata.js'
import type { Candidate, CandidateField } from '../candidate.js'

/** The fields whose candidates are texts. */
export type TextField = Exclude<CandidateField, 'credits' | 'source' | 'image' | 'isAccessibleForFree'>

/** What all candidates have. */
export interface CandidatePlace {
  from: Origin['from']
  detail: string
  raw: string
  start?: number
  end?: number
  group?: string
  person?: boolean
}

/** UTF-16 units of a raw value that are shown in an origin. */
const longestRaw = 1000

/** A candidate of a field whose value is a text. */
export function candidateFor(field: TextField, value: string, place: CandidatePlace): Candidate {
  return { ...place, raw: place.raw.slice(0, longestRaw), field, value }
}
