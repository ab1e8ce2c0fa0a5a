import { foldText } from '../text/fold.js'
import { hasHan } from '../text/has-han.js'

const listMarks = /[,，、;；|]/
const spaces = /\s+/

/** The keywords of a list in one text: cut at commas, semicolons and bars; a Chinese list without any of them at spaces. */
export function splitKeywords(text: string): string[] {
  const parts = listMarks.test(text) ? text.split(listMarks) : hasHan(text) ? text.split(spaces) : [text]
  return parts.map(foldText).filter(Boolean)
}
