import { isIgnoredCode, joinsWithoutSpace } from './characters.js'

const lineFeed = '\n'
const lineFeedCode = 0x0a

/** What is not folded inside a text: a space beside another, white space that is no space, what nobody sees. */
const unfolded = /[^\S ]| {2}|[\0\u00AD\u200B\u2060\uFEFF]/
/** A run of white space that is not one space. U+FEFF is none: nobody sees it. */
const runs = /[^\S \uFEFF][^\S\uFEFF]*| [^\S\uFEFF]+/g
/** Characters that nobody sees and that are no space. U+200C and U+200D stay: Persian, Indic scripts and emoji need them. */
const invisible = /[\0\u00AD\u200B\u2060\uFEFF]/
/** The same, and the characters beside which a line feed may be no space. */
const invisibleOrWide = /[\0\u00AD\u200B\u2060\u2E80-\uFFFF]/
/** A text that the engine stores in one byte a character has none, which it knows without looking. */
const beyondLatin1 = /[\u0100-\uFFFF]/

/**
 * Folds text the way every text of the result is folded: invisible characters go, every run of Unicode white space
 * becomes one space and goes off the ends, and a run that holds a line feed between two CJK characters goes.
 *
 * Nearly all text is read by patterns alone, which cost about half of a look at each unit.
 */
export function foldText(text: string): string {
  const inner = text.trim()
  if (!unfolded.test(inner)) return inner
  const isPlain = !invisibleOrWide.test(inner) || !(inner.includes(lineFeed) || invisible.test(inner))
  return isPlain ? inner.replace(runs, ' ') : foldUnits(inner)
}

/** A folded text and its counted characters. */
export interface FoldedText {
  readonly text: string
  readonly length: number
}

/**
 * As `foldText`, for the long texts of scripts and styles. In a text of Latin-1, two characters are invisible, which are found
 * quickly, and none is wide.
 *
 * @param counted The counted characters of the text: folding takes none of them
 */
export function foldCounted(text: string, counted: number): FoldedText {
  const inner = text.trim()
  const isPlain = !beyondLatin1.test(inner) && !inner.includes('\0') && !inner.includes('\u00AD')
  return { text: isPlain ? inner.replace(runs, ' ') : foldText(inner), length: counted }
}

/** A folded text with its counted characters. */
export function countedText(text: string): FoldedText {
  return { text, length: countFolded(text) }
}

/** Folds any text, unit by unit. */
function foldUnits(text: string): string {
  const { length } = text
  let folded = ''
  // Where the part begins that is not in `folded` yet.
  let from = 0
  for (let index = 0; index < length; index++) {
    if (!isIgnoredCode(text.charCodeAt(index))) continue
    const end = index
    let hasSpace = false
    let hasLineFeed = false
    for (let code = text.charCodeAt(index); index < length && isIgnoredCode(code); code = text.charCodeAt(++index)) {
      if (code === lineFeedCode) hasLineFeed = true
      if (!isInvisible(code)) hasSpace = true
    }
    folded += text.slice(from, end)
    if (index === length) return folded
    if (hasSpace && end > 0 && !(hasLineFeed && joinsWithoutSpace(text.charAt(end - 1), text.charAt(index))))
      folded += ' '
    from = index
  }
  return folded + text.slice(from)
}

function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0
}

/** The counted characters of a text that `foldText` gave: all but its spaces, which are quickly found. */
export function countFolded(text: string): number {
  let count = text.length
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) count--
  return count
}
