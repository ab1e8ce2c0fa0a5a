import { isIgnoredCode, joinsWithoutSpace } from './characters.js'

/** Characters that nobody sees and that are no space. U+200C and U+200D stay: Persian, Indic scripts and emoji need them. */
const invisible = /[\u00AD\u200B\u2060\uFEFF\0]+/g
const lineFeed = 0x0a
const space = 0x20
/**
 * Folds text the way every text of the result is folded: invisible characters go, every run of Unicode white space
 * becomes one space and goes off the ends, and a run that holds a line feed between two CJK characters goes.
 */
export function foldText(text: string): string {
  if (isFolded(text)) return text
  // What is ignored and not invisible is white space.
  const visible = text.replace(invisible, '')
  const { length } = visible
  let folded = ''
  let wordStart = 0
  for (let index = 0; index < length; index++) {
    if (!isIgnoredCode(visible.charCodeAt(index))) continue
    const wordEnd = index
    let hasLineFeed = false
    for (; index < length && isIgnoredCode(visible.charCodeAt(index)); index++)
      if (visible.charCodeAt(index) === lineFeed) hasLineFeed = true
    if (wordEnd > 0) folded += visible.slice(wordStart, wordEnd)
    if (index === length) return folded
    if (wordEnd > 0 && !(hasLineFeed && joinsWithoutSpace(visible.charAt(wordEnd - 1), visible.charAt(index))))
      folded += ' '
    wordStart = index
  }
  return folded + visible.slice(wordStart)
}

/** Whether folding would change nothing: single inner spaces are all the white space there is. Most lines of a page are so. */
function isFolded(text: string): boolean {
  // So that a space at the start counts as the second of two.
  let afterSpace = true
  for (let index = 0; index < text.length; index++) {
    if (!isIgnoredCode(text.charCodeAt(index))) afterSpace = false
    else if (afterSpace || text.charCodeAt(index) !== space) return false
    else afterSpace = true
  }
  return !afterSpace || text === ''
}

/** Folds each line of the text by itself and drops the lines that are left empty. */
export function foldLines(text: string): string {
  return text.split('\n').map(foldText).filter(Boolean).join('\n')
}
