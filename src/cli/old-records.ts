import { messageOf } from './call-error.js'
import type { LineBlock } from './read-lines.js'
import { recordLabel } from './record-label.js'

/** The lines of an older output, found by the label of their document, whatever their order is. */
export interface OldRecords {
  /** The line with the label; undefined where there is none, or where all with that label were taken. */
  take(label: string): Promise<string | undefined>
  /** The labels of the lines that were not taken, in their order. */
  rest(): Iterable<string>
}

/** Reads bytes of the file from `start` (from 0) to before `end`. */
export type ReadRange = (start: number, end: number) => Promise<Uint8Array>

interface Range {
  readonly start: number
  readonly end: number
}

const lineFeed = 0x0a
const decoder = new TextDecoder()

/**
 * Notes where each line of an NDJSON file is; the lines themselves are read when they are asked for. So the file may be
 * larger than the memory, which holds a label and two numbers a line. Throws for a line that says not which document it is.
 */
export async function indexRecords(blocks: AsyncIterable<LineBlock>, readRange: ReadRange): Promise<OldRecords> {
  const ranges = new Map<string, Range[]>()
  let blockStart = 0
  for await (const block of blocks) {
    if (block.kind === 'too-long') throw new Error(`line ${block.line} is too long`)
    let line = block.firstLine
    for (const { start, end } of lineRanges(block.bytes)) {
      const label = labelOf(block.bytes.subarray(start, end), line)
      line += 1
      if (label === undefined) continue
      const range = { start: blockStart + start, end: blockStart + end }
      const same = ranges.get(label)
      if (same === undefined) ranges.set(label, [range])
      else same.push(range)
    }
    blockStart += block.bytes.length
  }
  return {
    async take(label) {
      const same = ranges.get(label)
      const range = same?.shift()
      if (same?.length === 0) ranges.delete(label)
      return range && decoder.decode(await readRange(range.start, range.end))
    },
    *rest() {
      for (const [label, same] of ranges) for (const _ of same) yield label
    },
  }
}

/** undefined for a blank line. */
function labelOf(line: Uint8Array, number: number): string | undefined {
  if (line.length <= 1 && line[0] !== 0x7b) return undefined
  try {
    return recordLabel(line)
  } catch (error) {
    throw new Error(`line ${number}: ${messageOf(error)}`)
  }
}

function* lineRanges(bytes: Uint8Array): Generator<Range> {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(lineFeed, start)
    const end = found === -1 ? bytes.length : found
    yield { start, end }
    start = end + 1
  }
}
