import type { TextLine } from '../../html/lines/text-line.js'
import { foldText } from '../../text/fold.js'
import { hasHan } from '../../text/has-han.js'
import { unitsOf } from '../../text/units-of.js'
import type { CreditLine } from '../credits/credit-line-types.js'
import { readFieldReport } from '../credits/read-field-report.js'
import { readHanLine } from '../credits/read-han-line.js'
import { readKoreanLine } from '../credits/read-korean-line.js'
import { readLatinLine } from '../credits/read-latin-line.js'
import { readStandingForm } from '../credits/read-standing-form.js'
import { withoutPostLines } from '../people/post-lines.js'

export type { CreditLine } from '../credits/credit-line-types.js'

/** Longest text that may be a credit line, in UTF-16 units; a masthead of a dozen labels has some 200. */
const maxLength = 400
/** Round brackets of the two widths stand for each other. */
const brackets: ReadonlyMap<string, string> = new Map([
  ['（', '）)'],
  ['(', '）)'],
  ['【', '】'],
  ['[', ']］'],
  ['［', ']］'],
  ['〔', '〕'],
])
const openings = unitsOf([...brackets.keys()].join(''))
/** What may stand behind the brackets: a full stop, or the day as an agency numbers it. */
const fullStop = /(?:[。.]|\d{7})$/
const lineFeed = '\n'
/** What stands before a credit: what papers set before a signature (■本报记者 甲), an asterisk, the control to report an error. */
const mark = /^(?:[■□◆◇●○◎★☆▲△]|[*＊※]{1,3}|【纠错】)\s?/
/** What it begins with. */
const markStarts = unitsOf('■□◆◇●○◎★☆▲△*＊※【')

/**
 * Reads a line that says who made the article and where it was taken from: 责任编辑：甲, 来源：某报 作者：乙, （记者 甲 乙）,
 * By A and B, Reporting by A; Editing by B.
 *
 * The text is read as a whole and from its start; a label inside prose is no credit.
 *
 * @returns undefined when the text is no credit line; `complete: false` when credits open it and something else follows
 */
export function readCreditLine(text: string): CreditLine | undefined {
  if (text.length > maxLength * 2) return undefined
  // Between Chinese characters a line break folds to nothing; here it stands between two credits.
  return readFoldedLine(foldText(text.replaceAll(lineFeed, ' ')))
}

/** Reads the text of a line. It is folded already but for its line feeds, and these are pieces between others. */
export function readLineText({ text, pieces, preformatted }: TextLine): CreditLine | undefined {
  if (preformatted) return readCreditLine(text)
  return readFoldedLine(pieces.length > 1 ? withoutPostLines(text).replaceAll(lineFeed, ' ') : text)
}

function readFoldedLine(folded: string): CreditLine | undefined {
  if (folded === '' || folded.length > maxLength) return undefined
  const unmarked = withoutMark(folded)
  const line = withoutMark(withoutBrackets(unmarked) ?? unmarked)
  if (!hasHan(line)) return readKoreanLine(line) ?? readLatinLine(line)
  return readFieldReport(line) ?? readStandingForm(line) ?? readHanLine(line, line !== folded) ?? readLatinLine(line)
}

function withoutMark(text: string): string {
  return markStarts.has(text.charCodeAt(0)) ? text.replace(mark, '') : text
}

/** The text inside brackets that hold all of it, with a full stop behind them or none; undefined when there are none. */
function withoutBrackets(text: string): string | undefined {
  const closing = openings.has(text.charCodeAt(0)) ? brackets.get(text.charAt(0)) : undefined
  if (closing === undefined) return undefined
  const body = text.replace(fullStop, '')
  if (body.length < 2 || !closing.includes(body.slice(-1))) return undefined
  let depth = 0
  for (let index = 0; index < body.length; index++) {
    const character = body.charAt(index)
    if (brackets.get(character) === closing) depth++
    else if (closing.includes(character)) depth--
    if (depth === 0) return index === body.length - 1 ? body.slice(1, -1).trim() : undefined
  }
  return undefined
}
