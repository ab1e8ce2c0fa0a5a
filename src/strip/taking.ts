import type { CreditLine } from '../metadata/gather/credit-line.js'
import type { MetadataField } from '../model/metadata.js'
import type { StripReason } from '../model/report.js'

/** One decision to take something out. */
export interface Taking {
  readonly rule: string
  readonly reason: StripReason
  /** Who is credited in what was taken. */
  readonly credit: CreditLine | undefined
  /** What was read from it, each once: `noteUse` adds to it when the metadata is resolved. */
  readonly usedFor: (MetadataField | 'blocks')[]
}

/** A new decision. */
export function newTaking(rule: { id: string; reason: StripReason }, credit?: CreditLine): Taking {
  return { rule: rule.id, reason: rule.reason, credit, usedFor: [] }
}

/** Says what was read from what was taken. */
export function noteUse({ usedFor }: Taking, uses: Readonly<Taking['usedFor']>): void {
  for (const use of uses) if (!usedFor.includes(use)) usedFor.push(use)
}
