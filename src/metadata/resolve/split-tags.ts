import { endsSentence, textWidth } from '../../text/characters.js'
import { hasHan } from '../../text/has-han.js'

const words =
  '话题标签|文章标签|标签|標籤|关键[词字]|關鍵[詞字]|话题|tags?|tagged(?: (?:as|in|under|with))?|keywords?|topics?|categor(?:y|ies)|filed under|schlagwörter|schlagworte|themen|mots[- ]clés|étiquettes?|etiquetas?|temas|trefwoorden|tagi|parole chiave|palavras[- ]chave|теги|метки|ключевые слова|タグ|キーワード|태그'
const label = new RegExp(`^(?:${words})\\s?[：:]\\s?`, 'i')
/** A text that is nothing but such a label: the heading of the box. */
const onlyLabel = new RegExp(
  `^(?:${words}|more (?:on|about)(?: this(?: story| topic)?)?|related topics|in this (?:article|story)|posted in|published in|mehr zum thema|mehr zu|lees meer over|sur le même sujet|temas relacionados|argomenti)\\s?[：:]?$`,
  'i',
)
const hash = /[#＃]/
const listMarks = /[、，,;；|｜·•]/
const spaces = /\s+/

/** Columns of a tag that ends like a sentence. */
const widestTag = 40

/** The tags of a line: those of its links, or its text cut at number signs, else at list marks, else (Chinese only) at spaces. */
export function splitTags(texts: readonly string[]): string[] {
  const values = texts.filter((text) => !onlyLabel.test(text.trim()))
  if (values.length !== 1) return values.map((text) => text.replace(label, '')).filter((text) => text.trim() !== '')
  const line = (values[0] ?? '').trim()
  const text = line.replace(label, '')
  if (hash.test(text)) return parts(text, hash)
  // Boxes of forums are called after topics, too.
  if (text === line && endsSentence(text) && textWidth(text) >= widestTag) return []
  if (listMarks.test(text)) return parts(text, listMarks)
  return hasHan(text) ? parts(text, spaces) : parts(text, /\n/)
}

/** Whether a text is tags by its own words: a label with what it is of. */
export function isTagList(text: string): boolean {
  return label.test(text)
}

function parts(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)
}
