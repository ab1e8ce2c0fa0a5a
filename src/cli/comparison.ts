import { CallError, messageOf } from './call-error.js'
import { diffValues } from './diff-values.js'
import type { OldRecords } from './old-records.js'
import { recordLabel } from './record-label.js'

/** Differences of one document that are written out; the others are counted. */
const maxDifferences = 20

/** How many documents of a run were what. */
interface ComparisonCounts {
  same: number
  changed: number
  /** In the new output alone. */
  added: number
  /** In the old output alone. */
  missing: number
}

/** A comparison of this run's lines with an older run's. */
export interface Comparison {
  /** A line that says where the document changed; '' where it did not. `line` is its new NDJSON, with its line feed. */
  compare(line: string): Promise<string>
  /** Lines for what the old run had and this one has not. */
  missing(): Iterable<string>
  /** The counts, in one sentence. */
  summary(): string
}

const encoder = new TextEncoder()

/** Compares with the records of an older run. */
export function compareWith(old: OldRecords): Comparison {
  const counts: ComparisonCounts = { same: 0, changed: 0, added: 0, missing: 0 }
  return {
    async compare(line) {
      const current = line.trimEnd()
      const label = recordLabel(encoder.encode(current))
      const before = await old.take(label)
      if (before === undefined) {
        counts.added += 1
        return changeLine(label, { change: 'added' })
      }
      // Most documents are what they were, to the byte.
      const { differences, count } =
        before === current
          ? { differences: [], count: 0 }
          : diffValues(parseOld(before, label), JSON.parse(current), maxDifferences)
      counts[count === 0 ? 'same' : 'changed'] += 1
      if (count === 0) return ''
      const more = count - differences.length
      return changeLine(label, { change: 'changed', differences, ...(more > 0 && { more }) })
    },
    *missing() {
      for (const label of old.rest()) {
        counts.missing += 1
        yield changeLine(label, { change: 'missing' })
      }
    },
    summary() {
      const { same, changed, added, missing } = counts
      return `compared: ${same} the same, ${changed} changed, ${added} added, ${missing} missing`
    },
  }
}

/** Only the head of the line was read so far. */
function parseOld(line: string, label: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new CallError(`the old line of ${label} is not JSON: ${messageOf(error)}`)
  }
}

function changeLine(label: string, change: object): string {
  return `${JSON.stringify({ ...JSON.parse(label), ...change })}\n`
}
