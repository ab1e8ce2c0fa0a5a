import { hasHan } from '../../text/has-han.js'

const label =
  /^(?:话题标签|文章标签|标签|关键词|关键字|话题|tags?|keywords?|topics?|filed under|schlagwörter|schlagworte|themen|mots[- ]clés|etiquetas|temas)\s?[：:]\s?/i
const hash = /[#＃]/
const listMarks = /[、，,;；|｜·•]/
const spaces = /\s+/

/** The tags of a line: those of its links, or its text cut at number signs, else at list marks, else (Chinese only) at spaces. */
export function splitTags(texts: readonly string[]): string[] {
  if (texts.length !== 1) return texts.map((text) => text.replace(label, '')).filter((text) => text.trim() !== '')
  const text = (texts[0] ?? '').trim().replace(label, '')
  if (hash.test(text)) return parts(text, hash)
  if (listMarks.test(text)) return parts(text, listMarks)
  return hasHan(text) ? parts(text, spaces) : parts(text, /\n/)
}

function parts(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)
}
