import type { Image } from '../model/block.js'
import type { Credit, Origin } from '../model/metadata.js'
import type { SourceKind } from './credits/credit-line-types.js'

/**
 * What a title was written for. `newsroom`: stated for machines on a page that calls itself a news article, where editors
 * write it; elsewhere it is made for search engines. `headline`: the page's first heading, where the stated titles bear
 * it out.
 */
export type TitleKind = 'newsroom' | 'headline'

/** What one candidate of a field holds: for list fields one item, for dates and URLs the text as it stands in the document. */
export interface CandidateValues {
  title: string
  originalTitle: string
  subtitle: string
  description: string
  authors: string
  credits: Credit
  source: { name: string; url?: string }
  siteName: string
  publisher: string
  publishedAt: string
  modifiedAt: string
  section: string
  categories: string
  keywords: string
  language: string
  url: string
  image: Image
  isAccessibleForFree: boolean
  stockCodes: string
}

/** A field that candidates are gathered for. */
export type CandidateField = keyof CandidateValues

/** What is known of a candidate of any field beside its value. */
export interface CandidatePlace {
  from: Origin['from']
  /** The key, selector or rule, as in `Origin`. */
  detail: string
  /** The value before anything was done to it. */
  raw: string
  /** For authors: the page says that this is a person, by a type or a link to a profile. */
  person: boolean | undefined
  /** Which statement it is part of: a list field takes the values of one. Undefined: all of the place are one. */
  group: string | undefined
  /** Offsets in the source; undefined for the caller's values and for what the source does not contain. */
  start: number | undefined
  end: number | undefined
}

/** A value that the document offers for a field; nothing is decided yet. Several items of a list are several candidates. */
export interface CandidateOf<F extends CandidateField> extends CandidatePlace {
  field: F
  value: CandidateValues[F]
  /** For `source` from the visible text: how it was stated. For `title`: what kind of title it is. */
  kind: SourceKind | TitleKind | undefined
}

/** A candidate of any field. */
export type Candidate = { [F in CandidateField]: CandidateOf<F> }[CandidateField]

/** The candidates of one field, in their order. */
export function candidatesOf<F extends CandidateField>(
  candidates: readonly CandidateOf<CandidateField>[],
  field: F,
): CandidateOf<F>[] {
  return candidates.filter((candidate): candidate is CandidateOf<F> => candidate.field === field)
}

/** The candidates of each field, in their order. */
export type CandidateIndex = <F extends CandidateField>(field: F) => readonly CandidateOf<F>[]

/** Sorts the candidates by field once, for whoever asks about many fields. */
export function indexCandidates(candidates: readonly CandidateOf<CandidateField>[]): CandidateIndex {
  const byField = new Map<CandidateField, CandidateOf<CandidateField>[]>()
  for (const candidate of candidates) {
    const list = byField.get(candidate.field)
    if (list === undefined) byField.set(candidate.field, [candidate])
    else list.push(candidate)
  }
  return <F extends CandidateField>(field: F) =>
    (byField.get(field) ?? []) as CandidateOf<CandidateField>[] as CandidateOf<F>[]
}
