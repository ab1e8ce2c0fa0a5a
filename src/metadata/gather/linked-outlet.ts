import { isLinkText } from '../../html/lines/line-marks.js'
import { isText, type TextLine } from '../../html/lines/text-line.js'
import { foldText } from '../../text/fold.js'
import { type CreditLine, readCreditLine } from './credit-line.js'

/** A label whose value a link gives. */
const outletLabel = /(?:来源|來源|稿源|来自|來自|出处)[于於]?\s?[：:]?$/u

/**
 * Reads a line as `readCreditLine` does its text, but an outlet that a link names ends with the link:
 * `来源: <a>某报</a> <span>某城</span> <a>…</a>`.
 */
export function readLine(line: TextLine): CreditLine | undefined {
  const credit = readCreditLine(line.text)
  if (credit?.source?.kind !== 'line' || line.pieces.length === 1) return credit
  const { name } = credit.source
  const linked = linkedOutlet(line)
  return linked !== undefined && name.startsWith(`${linked} `)
    ? { ...credit, source: { name: linked, kind: 'line' } }
    : credit
}

/** The text of the link behind the label. */
function linkedOutlet({ pieces }: TextLine): string | undefined {
  let before = ''
  for (const piece of pieces) {
    if (!isText(piece)) continue
    const text = foldText(piece.node.value.slice(piece.from, piece.to))
    if (text === '') continue
    if (isLinkText(piece) && outletLabel.test(before)) return text
    before = text
  }
  return undefined
}
