import { readReference } from './attributes/character-reference.js'
import { markupEnd } from './markup-end.js'
import type { TextNode } from './nodes.js'

/**
 * How a text node's value lies in the source: runs that stand there unit by unit, and runs that stand for something
 * longer (a character reference, CR LF). The arrays are parallel.
 */
export interface TextAlignment {
  /** Where each run begins in the value. */
  readonly values: readonly number[]
  /** Where each run begins in the source. */
  readonly starts: readonly number[]
  /** Where each run ends in the source. */
  readonly ends: readonly number[]
  /** Places up to this one in the value are exact; the value's length when all are. */
  readonly certain: number
  /** The place in the source after the last unit before `certain`. */
  readonly certainEnd: number
}

/** Elements whose text is taken as it stands: scripting is on, so `noscript` is one of them. */
const rawTextElements = new Set('script style xmp iframe noembed noframes noscript plaintext'.split(' '))
/** Elements that hold character references but no tags. */
const referenceOnlyElements = new Set(['title', 'textarea'])
/** Elements whose first line feed is dropped. */
const lineFeedDroppers = new Set(['pre', 'listing', 'textarea'])
/** Foreign elements that hold HTML: NUL is dropped there, and is U+FFFD in other foreign elements. */
const integrationPoints = new Set('foreignObject desc title mi mo mn ms mtext annotation-xml'.split(' '))

const replacementCharacter = '\uFFFD'
const cdataStart = '<![CDATA['
const cdataEnd = ']]>'

/** How the source of a text is to be read. */
interface Reading {
  references: boolean
  tags: boolean
  /** Whether NUL is U+FFFD; otherwise it is dropped. */
  nulIsReplaced: boolean
  cdata: boolean
}

const rawReading: Reading = { references: false, tags: false, nulIsReplaced: true, cdata: false }

/** Aligns the value of a text node that has a range with the source it was parsed from. */
export function alignText(source: string, node: TextNode): TextAlignment {
  return alignParts(source, node) ?? alignPart(source, node)
}

/** Aligns each part between two seams by itself; undefined where one of them is not understood, or there is no seam. */
function alignParts(source: string, node: TextNode): TextAlignment | undefined {
  const { value, seams, end } = node
  if (seams === undefined) return undefined
  const values: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  let place = 0
  let { start } = node
  for (const seam of [...seams, { place: value.length, end, start: end }]) {
    const part = { ...node, value: value.slice(place, seam.place), start, end: seam.end }
    const aligned = alignPart(source, part)
    if (aligned.certain !== part.value.length) return undefined
    for (const [run, from] of aligned.values.entries()) {
      values.push(place + from)
      starts.push(aligned.starts[run] ?? 0)
      ends.push(aligned.ends[run] ?? 0)
    }
    place = seam.place
    start = seam.start
  }
  return { values, starts, ends, certain: value.length, certainEnd: ends.at(-1) ?? start }
}

function alignPart(source: string, part: TextNode): TextAlignment {
  const reading = readingOf(part)
  const first = new Aligner(source, part, reading)
  if (first.run()) return first.alignment
  for (const other of otherReadings(reading)) {
    const aligner = new Aligner(source, part, other)
    if (aligner.run()) return aligner.alignment
  }
  return first.alignment
}

/** How a text may be read as well, where its element does not tell. */
function otherReadings(reading: Reading): readonly Reading[] {
  if (!reading.tags) return []
  // Elements of SVG may be called as those of MathML that hold HTML, and what stood too deep in either stands elsewhere now.
  const foreign = { ...reading, nulIsReplaced: !reading.nulIsReplaced, cdata: true }
  // Text after `<plaintext>` is raw although it may stand in other elements.
  return [foreign, rawReading]
}

function readingOf(node: TextNode): Reading {
  const { parent } = node
  if (parent?.type !== 'element') return { references: true, tags: true, nulIsReplaced: false, cdata: false }
  if (parent.foreign) {
    return { references: true, tags: true, nulIsReplaced: !integrationPoints.has(parent.tagName), cdata: true }
  }
  const raw = rawTextElements.has(parent.tagName)
  const noTags = raw || referenceOnlyElements.has(parent.tagName)
  return { references: !raw, tags: !noTags, nulIsReplaced: noTags, cdata: false }
}

/** Reads value and source side by side. */
class Aligner {
  private readonly values: number[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private readonly source: string
  private readonly node: TextNode
  private readonly reading: Reading
  /** The place in the value. */
  private at = 0
  /** The place in the source. */
  private from: number
  /** The end of the CDATA section that is open; -1 for none. */
  private cdataEnd = -1
  private certain = -1
  private certainEnd = -1

  constructor(source: string, node: TextNode, reading: Reading) {
    this.source = source
    this.node = node
    this.reading = reading
    this.from = node.start
  }

  /** What was found; after a failure, exact up to the first markup inside the text. */
  get alignment(): TextAlignment {
    const { values, starts, ends, node } = this
    if (this.certain === -1) return { values: [], starts: [], ends: [], certain: 0, certainEnd: node.start }
    return { values, starts, ends, certain: this.certain, certainEnd: this.certainEnd }
  }

  /** Whether every unit of the source was understood and gave the value. */
  run(): boolean {
    this.skipDroppedLineFeed()
    while (this.from < this.node.end) if (!this.step()) return false
    if (this.at !== this.node.value.length) return false
    this.certain = this.at
    this.certainEnd = this.ends.at(-1) ?? this.from
    return true
  }

  private step(): boolean {
    const { source, from } = this
    const character = source.charAt(from)
    if (this.cdataEnd === from) {
      this.from += cdataEnd.length
      this.cdataEnd = -1
      return true
    }
    switch (character) {
      case '\0':
        if (this.reading.nulIsReplaced) return this.take(replacementCharacter, 1)
        this.from++
        return true
      case '\r':
        return this.take('\n', source.charAt(from + 1) === '\n' && from + 1 < this.node.end ? 2 : 1)
      case '&':
        if (this.reading.references && this.cdataEnd === -1) return this.takeReference()
        return this.take(character, 1)
      case '<':
        if (this.reading.tags && this.cdataEnd === -1 && this.skipMarkup()) return true
        return this.take(character, 1)
      default:
        return this.take(character, 1)
    }
  }

  /** Maps the text to so many units of the source, if the value goes on with it. */
  private take(text: string, length: number): boolean {
    if (!this.node.value.startsWith(text, this.at)) return false
    const last = this.ends.length - 1
    const lastVerbatim =
      last >= 0 && (this.ends[last] ?? 0) - (this.starts[last] ?? 0) === this.at - (this.values[last] ?? 0)
    if (text.length === length && lastVerbatim && this.ends[last] === this.from) {
      this.ends[last] = this.from + length
    } else {
      this.values.push(this.at)
      this.starts.push(this.from)
      this.ends.push(this.from + length)
    }
    this.at += text.length
    this.from += length
    return true
  }

  private takeReference(): boolean {
    const { source, from, node } = this
    const whole = readReference(source, from)
    // What is parsed may end inside of a reference.
    const isCut = whole !== undefined && from + whole.length > node.end
    const reference = isCut ? readReference(source.slice(from, node.end), 0) : whole
    return reference === undefined ? this.take('&', 1) : this.take(reference.value, reference.length)
  }

  /** Whether markup stands here; what is exact is noted before the first that is skipped. */
  private skipMarkup(): boolean {
    if (this.reading.cdata && this.source.startsWith(cdataStart, this.from)) {
      this.from += cdataStart.length
      const end = this.source.indexOf(cdataEnd, this.from)
      this.cdataEnd = end === -1 ? this.node.end : end
      return true
    }
    const end = markupEnd(this.source, this.from, this.node.end)
    if (end === this.from) return false
    if (this.certain === -1) {
      this.certain = this.at
      this.certainEnd = this.ends.at(-1) ?? this.from
    }
    this.from = end
    return true
  }

  private skipDroppedLineFeed(): void {
    const { parent } = this.node
    if (parent?.type !== 'element' || parent.foreign || !lineFeedDroppers.has(parent.tagName)) return
    if (parent.startTagEnd !== this.from) return
    const probe = new Aligner(this.source, { ...this.node, value: '\n', parent: null }, this.reading)
    if (probe.step() && probe.at === 1) this.from = probe.from
  }
}
