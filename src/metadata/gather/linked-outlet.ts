import { isLinkText } from '../../html/lines/line-marks.js'
import { isText, type TextLine } from '../../html/lines/text-line.js'
import { foldText } from '../../text/fold.js'
import { type CreditLine, readCreditLine } from './credit-line.js'

/** A label whose value a link gives. */
const outletLabel = /(?:来源|來源|稿源|来自|來自|出处)[于於]?\s?[：:]?$/u

const space = /^\s/

/**
 * Reads a line as `readCreditLine` does its text, but an outlet that a link names ends with the link:
 * `来源: <a>某报</a> <span>某城</span> <a>…</a>`.
 */
export function readLine(line: TextLine): CreditLine | undefined {
  const credit = readCreditLine(line.text)
  if (credit?.source?.kind !== 'line' || line.pieces.length === 1) return credit
  const { name } = credit.source
  const linked = linkedOutlet(line)
  return linked !== undefined && name !== linked && name.startsWith(linked)
    ? { ...credit, source: { name: linked, kind: 'line' } }
    : credit
}

/** The text of the link behind the label, where a space or another link follows. */
function linkedOutlet({ pieces }: TextLine): string | undefined {
  let before = ''
  let linked: string | undefined
  for (const piece of pieces) {
    if (!isText(piece)) continue
    const value = piece.node.value.slice(piece.from, piece.to)
    const text = foldText(value)
    if (linked !== undefined && value !== '') return isLinkText(piece) || space.test(value) ? linked : undefined
    if (text === '') continue
    if (isLinkText(piece) && outletLabel.test(before)) linked = text
    before = text
  }
  return linked
}
