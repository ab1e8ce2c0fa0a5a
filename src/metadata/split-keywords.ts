import { foldText } from '../text/fold.js'

const listMarks = /[,，、;；|]/
const hasHan = /\p{Script=Han}/u
const spaces = /\s+/

/** The keywords of a list in one text: cut at commas, semicolons and bars; a Chinese list without any of them at spaces. */
export function splitKeywords(text: string): string[] {
  const parts = listMarks.test(text) ? text.split(listMarks) : hasHan.test(text) ? text.split(spaces) : [text]
  return parts.map(foldText).filter(Boolean)
}
