/** A place in the decoded source. */
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
 */
export interface SourcePosition {
  /** The first character of the range. */
  start: Point
  /** The place directly after the last character of the range. */
  end: Point
}
