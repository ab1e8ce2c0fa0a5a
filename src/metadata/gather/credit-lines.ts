import type { Leaf } from '../../html/lines/leaf.js'
import type { Extent } from '../../html/lines/line-extent.js'
import { isText, type TextLine } from '../../html/lines/text-line.js'
import { foldText } from '../../text/fold.js'
import { hasHan } from '../../text/has-han.js'
import type { Candidate, CandidatePlace } from '../candidate.js'
import { candidateOf, placeAt } from '../candidate-for.js'
import { type CreditLine, readCreditLine } from './credit-line.js'
import { readLine } from './linked-outlet.js'

/** The labels by which Chinese pages name the editor and the outlet, above or below the text. */
const labels = /责任编辑|责编|编辑|責任編輯|責編|編輯|校对|校對|来源|來源|稿源/u
/** A longer line is prose, in UTF-16 units. */
const maxLine = 160
/** Lines of credits that one article has; the next are those of other stories. */
const maxLines = 4

/** The Chinese lines after the headline, wherever they stand, that name the editor or the outlet and say nothing else. */
export function labelledCreditLines(leaves: readonly Leaf[], from: number): TextLine[] {
  const found: TextLine[] = []
  for (let index = from; index < leaves.length && found.length < maxLines; index++) {
    const leaf = leaves[index]
    if (leaf?.kind !== 'text' || leaf.text.length > maxLine || !labels.test(leaf.text)) continue
    if (readCreditLine(leaf.text)?.complete === true) found.push(leaf)
  }
  return found
}

const bar = /[|｜│]/
const bars = /\s{0,9}[|｜│]\s{0,9}/u
/** A label and what it is of, without anything between: 作者甲乙, 来源某报. */
const glued =
  /^(作者|记者|記者|责任编辑|责编|编辑|编译|来源于?|來源於?|来自|來自)\s?(\p{Script=Han}{2,8}|[A-Za-z][\w.]{1,20})$/u

/**
 * 发表于… | 12次阅读 | 来源某网 | 作者甲乙: what the pieces of a line say, cut at bars or at its elements, whatever else
 * stands between them.
 */
function readPieces(pieces: readonly string[]): CreditLine | undefined {
  if (pieces.length < 2) return undefined
  const result: CreditLine = { people: [], complete: false }
  for (const piece of pieces) {
    const match = glued.exec(piece)
    const credit = readCreditLine(match === null ? piece : `${match[1]}：${match[2]}`)
    if (credit?.complete !== true) continue
    for (const item of credit.people) result.people.push(item)
    if (credit.source !== undefined) result.source ??= credit.source
    result.complete = true
  }
  return result.complete ? result : undefined
}

const colon = /[：:|｜丨／]$/

/** The texts of a line's elements, each by itself, but for a label: it stays with what follows. */
function textsOf(line: TextLine): string[] {
  if (!hasHan(line.text) || line.text.length > maxLine) return []
  const texts: string[] = []
  for (const piece of line.pieces) {
    const text = isText(piece) ? foldText(piece.node.value.slice(piece.from, piece.to)) : ''
    if (text === '') continue
    const last = texts.at(-1)
    if (last !== undefined && colon.test(last)) texts[texts.length - 1] = `${last}${text}`
    else texts.push(text)
  }
  return texts
}

/** What the lines say, authors included. */
export function creditsOfLines(lines: readonly TextLine[], extentOf: (line: TextLine) => Extent): Candidate[] {
  return lines.flatMap((line) => creditsOfLine(line, extentOf))
}

/** What one line says. */
export function creditsOfLine(line: TextLine, extentOf: (line: TextLine) => Extent): Candidate[] {
  const { text } = line
  const whole = readLine(line)
  const credit =
    whole?.complete === true
      ? whole
      : ((bar.test(text) ? readPieces(text.split(bars)) : undefined) ??
        readPieces(textsOf(line)) ??
        // Behind a date stand facts, whatever one of them is.
        (whole?.date === undefined ? undefined : whole))
  if (credit === undefined) return []
  const place = placeAt('visible', 'credit-line', text, extentOf(line))
  const found = peopleAndSource(credit, place)
  if (credit.originalTitle !== undefined) found.push(candidateOf('originalTitle', credit.originalTitle, place))
  return found
}

/** The candidates for who made the article and where it was taken from. */
export function peopleAndSource(
  { people, source }: Pick<CreditLine, 'people'> & { source?: CreditLine['source'] | undefined },
  place: CandidatePlace,
): Candidate[] {
  const found: Candidate[] = people.map((value) => candidateOf('credits', value, place))
  if (source !== undefined) found.push(candidateOf('source', { name: source.name }, place, source.kind))
  return found
}
