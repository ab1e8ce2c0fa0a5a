import { foldText } from '../text/fold.js'

/** What feed writers replaced by `_` in titles, because titles became file names. */
const unsafe: ReadonlySet<string> = new Set('“”"\':/\\?*<>|[]'.split(''))
const underscore = '_'
const headlineOpen = '【'
const headlineClose = '】'
/** A shorter text in 【】 is a label (【快讯】), not a headline. In UTF-16 units. */
const minHeadline = 6
const cutMark = /(?:\.{3}|…{1,2})$/

/**
 * The true form of a title, where the document has it.
 *
 * Two things happen to titles of feed documents: characters that file names cannot have become `_`, and a report without
 * a headline of its own gets `【headline】and the text, cut`. Both are undone only by a text that is the title: one whose
 * characters so replaced equal it as a whole, or the body's own 【headline】 at the head of what the title repeats.
 *
 * @param evidence Texts of the document that may be the title: repeated titles, 原标题, headings, the first texts
 * @returns undefined when the title stays as it is
 */
export function restoreTitle(title: string, evidence: readonly string[]): string | undefined {
  const folded = foldText(title)
  const headline = restoreHeadline(folded, evidence)
  if (headline !== undefined) return headline
  if (!folded.includes(underscore)) return undefined
  for (const text of evidence) {
    const candidate = foldText(text)
    if (candidate !== folded && isMasked(candidate, folded)) return candidate
  }
  return undefined
}

/** Whether `title` is `text` with some of the unsafe characters replaced. */
function isMasked(text: string, title: string): boolean {
  if (text.length !== title.length) return false
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    const written = title.charAt(index)
    if (character !== written && !(written === underscore && unsafe.has(character))) return false
  }
  return true
}

function restoreHeadline(title: string, evidence: readonly string[]): string | undefined {
  const end = headlineEnd(title)
  if (end === undefined) return undefined
  const wanted = title.slice(0, end)
  const cut = cutMark.test(title)
  for (const text of evidence) {
    const candidate = foldText(text)
    if (headlineEnd(candidate) !== end || !isMasked(candidate.slice(0, end), wanted)) continue
    if (cut || candidate.length === end || title.length > end) return candidate.slice(1, end - 1).trim()
  }
  return undefined
}

/** Offset after the 【headline】 that the text begins with; undefined when it begins with none. */
function headlineEnd(text: string): number | undefined {
  if (!text.startsWith(headlineOpen)) return undefined
  const close = text.indexOf(headlineClose)
  return close - 1 >= minHeadline ? close + 1 : undefined
}
