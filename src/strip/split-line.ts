import { isText, type LinePiece, lineText, rawText, type TextLine } from '../html/lines/text-line.js'
import { countCharacters, isIgnoredCode } from '../text/characters.js'

/**
 * Cuts the line where `offset` UTF-16 units of its folded text are past. Folding changes nothing but white space, so the
 * place in the pieces is where as many counted characters are past.
 */
export function splitLine(line: TextLine, offset: number): { head: TextLine; tail: TextLine } {
  let left = countCharacters(line.text.slice(0, offset))
  const head: LinePiece[] = []
  const tail: LinePiece[] = []
  for (const piece of line.pieces) {
    if (!isText(piece)) {
      if (left > 0) head.push(piece)
      else if (tail.length > 0) tail.push(piece)
      continue
    }
    if (left === 0) {
      tail.push(piece)
      continue
    }
    let at = piece.from
    while (at < piece.to && left > 0) if (!isIgnoredCode(piece.node.value.charCodeAt(at++))) left--
    head.push({ node: piece.node, from: piece.from, to: at })
    if (at < piece.to) tail.push({ node: piece.node, from: at, to: piece.to })
  }
  return { head: withPieces(line, head), tail: withPieces(line, tail) }
}

/** The line with other pieces. */
export function withPieces(line: TextLine, pieces: readonly LinePiece[]): TextLine {
  return { ...line, pieces, text: line.preformatted ? rawText(pieces) : lineText(pieces) }
}
