import { joinsWithoutSpace } from './characters.js'

/** Characters that nobody sees and that are no space. U+200C and U+200D stay: Persian, Indic scripts and emoji need them. */
const invisible = /[\u00AD\u200B\u2060\uFEFF\0]+/g
const spaces = /\s+/g
/** What makes folding necessary at all; most words of most pages have none of it. */
const needsFolding = /[\u00AD\u200B\u2060\uFEFF\0]|^\s|\s$|\s\s|[^\S ]/

/**
 * Folds text the way every text of the result is folded: invisible characters go, every run of Unicode white space
 * becomes one space and goes off the ends, and a run that holds a line feed between two CJK characters goes.
 */
export function foldText(text: string): string {
  if (!needsFolding.test(text)) return text
  const visible = text.replace(invisible, '')
  return visible
    .replace(spaces, (run, offset: number) => {
      if (!run.includes('\n')) return ' '
      const before = visible.charAt(offset - 1)
      const after = visible.charAt(offset + run.length)
      return joinsWithoutSpace(before, after) ? '' : ' '
    })
    .trim()
}

/** Folds each line of the text by itself and drops the lines that are left empty. */
export function foldLines(text: string): string {
  return text.split('\n').map(foldText).filter(Boolean).join('\n')
}
