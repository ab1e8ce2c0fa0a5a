import { isLinkText } from '../../html/lines/line-marks.js'
import { isText, type TextLine, type TextPiece } from '../../html/lines/text-line.js'
import type { ParentNode } from '../../html/nodes.js'
import { foldText } from '../../text/fold.js'
import { type CreditLine, readLineText } from './credit-line.js'

/** A label, and the outlet where that stands in the same text. */
const labelled = /(?:来源|來源|稿源|来自|來自|出处)[于於]?\s?[：:]?\s?([^：:]{0,48})$/u
/** What joins two parts of an outlet's name: 某网-<a>某报</a>. */
const joinEnd = /[-－—·/／、《（(]$/u
const space = /^\s/

/**
 * Reads a line as `readCreditLine` does its text, but an outlet ends where its element ends:
 * `来源: <a>某报</a> <span>某城</span> <a>…</a>`, `<i>来源：某报</i><i>评论</i>`.
 */
export function readLine(line: TextLine): CreditLine | undefined {
  const credit = readLineText(line)
  if (credit?.source?.kind !== 'line' || line.pieces.length === 1) return credit
  const { name } = credit.source
  const bounded = boundedOutlet(line)
  return bounded !== undefined && name !== bounded && name.startsWith(bounded)
    ? { ...credit, source: { name: bounded, kind: 'line' } }
    : credit
}

/** The outlet, where another element or a space follows it. */
function boundedOutlet({ pieces }: TextLine): string | undefined {
  /** The element that the label stands in. */
  let label: ParentNode | null | undefined
  let outlet: { text: string; piece: TextPiece } | undefined
  for (const piece of pieces) {
    if (!isText(piece)) continue
    const value = piece.node.value.slice(piece.from, piece.to)
    const text = foldText(value)
    if (outlet !== undefined && value !== '') return endsAt(outlet, label, piece, value) ? outlet.text : undefined
    if (text === '') continue
    if (label !== undefined) outlet = { text, piece }
    else {
      const own = labelled.exec(text)?.[1]
      if (own !== undefined) label = piece.node.parent
      if (own !== undefined && own !== '') outlet = { text: own, piece }
    }
  }
  return undefined
}

/** Whether what follows the outlet is no part of its name. */
function endsAt(
  { text, piece }: { text: string; piece: TextPiece },
  label: ParentNode | null | undefined,
  next: TextPiece,
  value: string,
): boolean {
  if (joinEnd.test(text)) return false
  if (space.test(value) || isLinkText(next)) return isLinkText(piece) || piece.node.parent !== next.node.parent
  const { parent } = next.node
  // Text that the label's own element goes on with, or marks out, may be the rest of the name.
  return label?.type === 'element' && parent !== null && (parent.index < label.index || parent.index > label.last)
}
