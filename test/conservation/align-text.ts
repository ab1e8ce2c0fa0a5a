import { parseFragment } from 'parse5'

/** A character reference as the source may spell it, with or without its semicolon. */
const reference = /^&(?:#[xX]?[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);?/

const sectionStart = '<![CDATA['
const sectionEnd = ']]>'

/** How a slice is read: what begins in a section without references, or has sections in it, is foreign. */
interface Manner {
  references: boolean
  sections: boolean
  startsInSection: boolean
}

const manners: readonly Manner[] = [
  { references: false, sections: false, startsInSection: false },
  { references: true, sections: false, startsInSection: false },
  { references: true, sections: true, startsInSection: false },
  { references: true, sections: true, startsInSection: true },
]

/** Offsets in `slice` of each unit of the value, when the slice is read in one manner. */
interface Reading {
  value: string
  offsets: number[]
}

function decodeReference(spelling: string): string {
  const [node] = parseFragment(spelling).childNodes
  return node !== undefined && 'value' in node ? node.value : spelling
}

/** The units at the end of a reference's spelling that were not part of it: `&ltx` is `<x`. */
function unusedTail(spelling: string, decoded: string): number {
  let tail = 0
  while (
    tail < decoded.length - 1 &&
    spelling.charAt(spelling.length - 1 - tail) === decoded.charAt(decoded.length - 1 - tail)
  )
    tail++
  return tail
}

function read(slice: string, { references, sections, startsInSection }: Manner): Reading {
  const offsets: number[] = []
  let value = ''
  let inSection = startsInSection
  for (let index = 0; index < slice.length; ) {
    const mark = inSection ? sectionEnd : sectionStart
    if (sections && slice.startsWith(mark, index)) {
      inSection = !inSection
      index += mark.length
      continue
    }
    const unit = slice.charAt(index)
    let decoded = unit
    let length = 1
    if (unit === '\r') {
      decoded = '\n'
      if (slice.charAt(index + 1) === '\n') length = 2
    } else if (unit === '\0') decoded = '\uFFFD'
    else if (unit === '&' && references && !inSection) {
      const spelling = reference.exec(slice.slice(index, index + 64))?.[0]
      const full = spelling === undefined ? unit : decodeReference(spelling)
      if (spelling !== undefined && full !== spelling) {
        const tail = unusedTail(spelling, full)
        decoded = full.slice(0, full.length - tail)
        length = spelling.length - tail
      }
    }
    for (let unitIndex = 0; unitIndex < decoded.length; unitIndex++) offsets.push(index)
    value += decoded
    index += length
  }
  return { value, offsets }
}

function align(slice: string, value: string): number[] | undefined {
  if (slice === value) return Array.from({ length: value.length }, (_, index) => index)
  for (const manner of manners) {
    if (manner.sections && !slice.includes(manner.startsInSection ? sectionEnd : sectionStart)) continue
    const reading = read(slice, manner)
    if (reading.value === value) return reading.offsets
    // A line feed directly after <pre>, <listing> or <textarea> is not part of the text.
    if (reading.value === `\n${value}`) return reading.offsets.slice(1)
  }
  return undefined
}

/** The longest character reference that HTML knows has 33 units. */
const longestReference = 40

/**
 * For every UTF-16 unit of a text value, its offset in the source: character references, CRLF and NUL make the two
 * differ. Where a reference, or in raw text a `<!` or `</`, follows white space, parse5 8.1.1 puts the end of the one
 * run and the start of the next into it, before its last unit; the true ends are tried for that. What cannot be
 * brought together stands at `start`.
 */
export function alignText(source: string, start: number, end: number, value: string): number[] {
  const before = source.slice(Math.max(0, start - longestReference), start).lastIndexOf('&')
  const earlier = before < 0 ? start : Math.max(0, start - longestReference) + before
  const inside = source.slice(start, end).lastIndexOf('&')
  const sooner = inside < 0 ? end : start + inside
  // An end tag without a name is dropped, and the text behind it is said to begin with it.
  const unnamed = /^(?:<\/>)*/.exec(source.slice(start, end))?.[0].length ?? 0
  for (const from of [start, start + unnamed, earlier, start - 1, start - 2])
    for (const to of [end, sooner, end - 1, end - 2]) {
      if (from < 0 || to < from) continue
      const offsets = align(source.slice(from, to), value)
      if (offsets !== undefined) return offsets.map((offset) => from + offset)
    }
  return new Array<number>(value.length).fill(start)
}
