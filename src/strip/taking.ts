import type { Extent } from '../html/lines/line-extent.js'
import { newList } from '../html/new-list.js'
import type { CreditLine } from '../metadata/gather/credit-line.js'
import type { MetadataField } from '../model/metadata.js'
import type { StripReason } from '../model/report.js'

/** One decision to take something out. */
export class Taking {
  declare readonly rule: string
  declare readonly reason: StripReason
  /** Who is credited in what was taken. */
  declare readonly credit: CreditLine | undefined
  /** What was read from it: `noteUse` adds to it when the metadata is resolved. */
  declare readonly uses: TakenUse[]

  constructor({ id, reason }: { id: string; reason: StripReason }, credit?: CreditLine) {
    this.rule = id
    this.reason = reason
    this.credit = credit
    this.uses = newList()
  }
}

/** What was read from something taken. */
export interface TakenUse {
  readonly field: MetadataField | 'blocks'
  /** Where in it that stands; undefined where all of it was read. One decision may be about several places. */
  readonly at: Extent | undefined
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
