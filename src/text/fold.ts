import { isIgnoredCode, joinsWithoutSpace } from './characters.js'

const lineFeed = 0x0a
const space = 0x20

/** Characters that nobody sees and that are no space. U+200C and U+200D stay: Persian, Indic scripts and emoji need them. */
function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0
}

/**
 * Folds text the way every text of the result is folded: invisible characters go, every run of Unicode white space
 * becomes one space and goes off the ends, and a run that holds a line feed between two CJK characters goes.
 */
export function foldText(text: string): string {
  const { length } = text
  let folded = ''
  // Where the part begins that is not in `folded` yet: a single space inside changes nothing, so parts are long.
  let from = 0
  for (let index = 0; index < length; index++) {
    const first = text.charCodeAt(index)
    if (!isIgnoredCode(first)) continue
    if (first === space && index > from && index + 1 < length && !isIgnoredCode(text.charCodeAt(index + 1))) {
      index++
      continue
    }
    const end = index
    let hasSpace = false
    let hasLineFeed = false
    for (let code = text.charCodeAt(index); index < length && isIgnoredCode(code); code = text.charCodeAt(++index)) {
      if (code === lineFeed) hasLineFeed = true
      if (!isInvisible(code)) hasSpace = true
    }
    folded += text.slice(from, end)
    if (index === length) return folded
    if (hasSpace && end > 0 && !(hasLineFeed && joinsWithoutSpace(text.charAt(end - 1), text.charAt(index))))
      folded += ' '
    from = index
  }
  return from === 0 ? text : folded + text.slice(from)
}

/** The counted characters of a text that `foldText` gave: all but its spaces, which are quickly found. */
export function countFolded(text: string): number {
  let count = text.length
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count--
  return count
}

/** Folds each line of the text by itself and drops the lines that are left empty. */
export function foldLines(text: string): string {
  return text.split('\n').map(foldText).filter(Boolean).join('\n')
}
