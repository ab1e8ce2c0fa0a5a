import { isWide } from '../text/characters.js'

/** Marks and format characters: they take no column of their own. */
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u

/** What terminals draw over two columns and what is not in the scripts without word spaces: Hangul, emoji, later planes. */
const otherWide =
  /[\u1100-\u115F\uA960-\uA97C\uAC00-\uD7A3\p{Emoji_Presentation}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u

/** Control characters, which could steer the terminal; a tab would break the columns. */
const controls = /[\p{Cc}\u2028\u2029]+/gu

/** As `controls`, without the tab and the line feed. */
const controlsInText = /(?![\t\n])\p{Cc}/gu

/** The columns that one character takes in a terminal. */
function characterWidth(character: string): 0 | 1 | 2 {
  if (zeroWidth.test(character)) return 0
  return isWide(character) || otherWide.test(character) ? 2 : 1
}

/** The columns that the text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** The text, cut with an ellipsis where it takes more than `columns`. Never cuts a character in two. */
export function cutToWidth(text: string, columns: number): string {
  let width = 0
  let fitting = 0
  let read = 0
  for (const character of text) {
    width += characterWidth(character)
    if (width > columns) return `${text.slice(0, fitting)}…`
    read += character.length
    // The ellipsis needs a column too.
    if (width < columns) fitting = read
  }
  return text
}

/** The text, filled up with spaces to `columns`, so that it stands at the start or, for numbers, at the end. */
export function padToWidth(text: string, columns: number, align: 'start' | 'end'): string {
  const filling = ' '.repeat(Math.max(0, columns - displayWidth(text)))
  return align === 'start' ? text + filling : filling + text
}

/** The text on one line, without anything that a terminal would obey. */
export function onOneLine(text: string): string {
  return text.replace(controls, ' ')
}

/** The text with its lines, without anything else that a terminal would obey. */
export function withoutControls(text: string): string {
  return text.replace(controlsInText, '')
}
