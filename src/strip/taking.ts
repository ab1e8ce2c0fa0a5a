import type { Extent } from '../html/lines/line-extent.js'
import type { CreditLine } from '../metadata/gather/credit-line.js'
import type { MetadataField } from '../model/metadata.js'
import type { StripReason } from '../model/report.js'

/** One decision to take something out. */
export interface Taking {
  readonly rule: string
  readonly reason: StripReason
  /** Who is credited in what was taken. */
  readonly credit: CreditLine | undefined
  /** What was read from it: `noteUse` adds to it when the metadata is resolved. */
  readonly uses: TakenUse[]
}

/** What was read from something taken. */
export interface TakenUse {
  readonly field: MetadataField | 'blocks'
  /** Where in it that stands; undefined where all of it was read. One decision may be about several places. */
  readonly at: Extent | undefined
}

/** A new decision. */
export function newTaking(rule: { id: string; reason: StripReason }, credit?: CreditLine): Taking {
  return { rule: rule.id, reason: rule.reason, credit, uses: [] }
}

/** Says what was read from what was taken, and where in it. */
export function noteUse({ uses }: Taking, fields: readonly TakenUse['field'][], at?: Extent): void {
  for (const field of fields) uses.push({ field, at })
}

/** What was read from the part of what was taken that has the range, each once. */
export function usesIn({ uses }: Taking, { start, end }: Extent): TakenUse['field'][] {
  const found = uses.filter(({ at }) => at === undefined || (at.start >= start && at.end <= end))
  return [...new Set(found.map(({ field }) => field))]
}
