import type { LineRule } from '../strip-rule.js'
import { isInDataCell } from './line-place.js'

/** Characters that Unicode says to show nothing for, and the Braille pattern without a dot. */
const invisible = /^[\p{Default_Ignorable_Code_Point}\u2800\s]+$/u

/** A line of characters that nobody sees: editors put a zero-width joiner into paragraphs that would be empty. */
export const invisibleLine: LineRule = {
  id: 'generic/invisible-line',
  reason: 'empty',
  why: 'It shows nothing.',
  where: 'anywhere',
  take: (line, { hasHan, mass }) =>
    !hasHan && invisible.test(line.text) && !isInDataCell(line, mass) ? {} : undefined,
}
