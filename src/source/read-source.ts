import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js'
import type { SourcePosition } from '../model/position.js'
import { decodeBytes } from './decode-bytes.js'
import { findFrontMatter } from './find-front-matter.js'
import { type FrontMatter, readFrontMatter, type SourceRange } from './front-matter.js'
import { createLineIndex } from './line-index.js'
import { otherBody, otherFormat } from './other-format.js'

/** How a source is read. */
export interface ReadSourceOptions {
  format: 'auto' | 'html' | 'front-matter'
  /** The `Content-Type` header; only for bytes. */
  contentType?: string | undefined
  /** Most UTF-16 units that are read. */
  maxLength: number
  /** Longest front matter with its fences, in UTF-16 units. */
  maxFrontMatterLength: number
}

/** A source as text, divided into its parts. All offsets are of `text`, in UTF-16 units. */
export interface SourceDocument {
  /** All of the source, decoded; a byte order mark is in it, lone surrogates stay. */
  text: string
  /** The HTML. It begins after the front matter, or after a byte order mark, and ends where `rest` begins, or at the end of the text. */
  body: SourceRange
  /** What lies past `maxLength`; undefined when nothing does. */
  rest?: SourceRange
  /** undefined when there is none; what could not be read as front matter is in `body`, with a diagnostic. */
  frontMatter?: FrontMatter
  diagnostics: Diagnostic[]
  /** The position of the range between two offsets. */
  position(start: number, end: number): SourcePosition
}

/** Decodes a source and finds its parts. Never throws. */
export function readSource(source: string | Uint8Array, options: ReadSourceOptions): SourceDocument {
  const { text, diagnostics } =
    typeof source === 'string' ? { text: source, diagnostics: [] } : decodeBytes(source, options.contentType)
  const lines = createLineIndex(text)
  const end = lengthLimit(text, options.maxLength)
  const document: SourceDocument = {
    text,
    body: { start: Math.min(byteOrderMark(text), end), end },
    diagnostics,
    position: (from, to) => ({ start: lines.pointAt(from), end: lines.pointAt(to) }),
  }
  if (end < text.length) {
    document.rest = { start: end, end: text.length }
    report(document, 'length-limit', `Only the first ${end} of ${text.length} characters were read.`, document.rest)
  }
  if (options.format !== 'html') takeFrontMatter(document, options)
  noteOtherFormat(document)
  return document
}

/** The length of the byte order mark. Browsers decode it away; to the parser it would be text, which begins the body. */
function byteOrderMark(text: string): 0 | 1 {
  return text.startsWith('\uFEFF') ? 1 : 0
}

/** Moves the front matter out of the body of the document, or says why not. */
function takeFrontMatter(document: SourceDocument, options: ReadSourceOptions): void {
  const { text, body } = document
  const found = findFrontMatter(text.slice(0, body.end), options.maxFrontMatterLength)
  if (found.kind === 'refused') report(document, found.code, found.message, found)
  else if (found.kind === 'none') {
    if (options.format !== 'front-matter') return
    const message = 'There is no front matter at the start of the document; all of it was read as HTML.'
    document.diagnostics.push({ code: 'front-matter-missing', message })
  } else {
    const { data, keys, problem } = readFrontMatter(text, found.contentStart, found.contentEnd)
    document.frontMatter = { data, keys, start: found.start, end: found.end }
    document.body = { start: found.end, end: body.end }
    if (problem) report(document, problem.code, problem.message, found)
  }
}

/** Says so where the source is no HTML: what is read from it then is not the article. */
function noteOtherFormat({ text, body, frontMatter, diagnostics }: SourceDocument): void {
  const other = frontMatter === undefined ? otherFormat(text, body.start) : otherBody(text, body.start)
  if (other === undefined) return
  diagnostics.push({ code: 'format-unsupported', message: `The source is ${other}. It was read as HTML all the same.` })
}

function report(document: SourceDocument, code: DiagnosticCode, message: string, range: SourceRange): void {
  document.diagnostics.push({ code, message, position: document.position(range.start, range.end) })
}

/** The offset at which reading ends: never inside a surrogate pair or between `\r` and `\n`. */
function lengthLimit(text: string, maxLength: number): number {
  if (text.length <= maxLength) return text.length
  const before = text.charCodeAt(maxLength - 1)
  const after = text.charCodeAt(maxLength)
  const splitsPair = (before & 0xfc00) === 0xd800 && (after & 0xfc00) === 0xdc00
  const splitsLineEnd = before === 0x0d && after === 0x0a
  return splitsPair || splitsLineEnd ? maxLength - 1 : maxLength
}
