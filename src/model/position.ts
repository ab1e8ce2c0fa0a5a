/**
 * A place in the decoded source.
 *
 * @example
 * ```ts
 * import { parseArticle, type Point } from '@org/news-parse'
 *
 * const [block] = parseArticle('\n<p>The ferry sails at noon.</p>').blocks
 * const start: Point | undefined = block?.position?.start
 * console.log(start?.line, start?.column, start?.offset) // => 2 1 1
 * ```
 */
export interface Point {
  /** Line, from 1. A line ends after `\n`, `\r\n` or a lone `\r`. */
  line: number
  /** Column in UTF-16 units, from 1. */
  column: number
  /** Offset in UTF-16 units from the start of the source, from 0; a byte order mark counts as one. */
  offset: number
}

/**
 * A range of the decoded source, front matter included.
 *
 * `source.slice(position.start.offset, position.end.offset)` is the text of the range. For bytes, the source is what
 * `decodeSource` returns.
 *
 * @example
 * ```ts
 * import { parseArticle, type SourcePosition } from '@org/news-parse'
 *
 * const source = '<p hidden>Town Harbour</p><p>The ferry sails at noon.</p>'
 * const sliceOf = ({ start, end }: SourcePosition) => source.slice(start.offset, end.offset)
 * const [entry] = parseArticle(source).stripped
 * if (entry?.position) console.log(sliceOf(entry.position)) // => <p hidden>Town Harbour</p>
 * ```
 */
export interface SourcePosition {
  /** The first character of the range. */
  start: Point
  /** The place directly after the last character of the range. */
  end: Point
}
