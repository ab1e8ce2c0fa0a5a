import { foldText } from '../../text/fold.js'
import { decodeReferences } from '../decode-references.js'

/** Deeper lists are read as deep as this: Hexo nests categories by one level. */
const maxListDepth = 3
/** What writers of YAML put where there is nothing, and the switches of themes: the values come as they are written. */
const nothing = /^(?:null|~|false|undefined|none|\[\]|\{\})$/i
/** No longer text is one of these. */
const longestNothing = 9

/** Whether the text of a value says that there is none. */
function isNothing(text: string): boolean {
  return text.length <= longestNothing && nothing.test(text.trim())
}

/** The folded text of a value; undefined where it is none, or says that there is none: `null`, `false`. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? foldText(decodeReferences(value)) : ''
  return text === '' || isNothing(text) ? undefined : text
}

/** The folded text of a value, or of a record its `name`. */
export function nameOf(value: unknown): string | undefined {
  return textOf(isRecord(value) ? value.name : value)
}

/** An image is a URL, a list of them, or a record that has it under one of these. */
const imageNames = ['url', 'src', 'image', 'feature', 'path']
/** `true` is a switch. */
const inAddress = /[./]/

/** The address of an image. */
export function imageText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  const stated = isRecord(first) ? imageNames.map((name) => textOf(first[name])) : [textOf(first)]
  return stated.find((text) => text !== undefined && inAddress.test(text))
}

/** Whether a value says anything. */
export function hasText(value: unknown): boolean {
  if (value === undefined) return false
  return textsOf(value).some((text) => text.trim() !== '')
}

/** The texts of a value: of nested lists all, of a record its `name`. Those that say that there is none are left out. */
export function textsOf(value: unknown): string[] {
  const texts = allTexts(value)
  return texts.some(isNothing) ? texts.filter((text) => !isNothing(text)) : texts
}

function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (isTextList(value)) return value
  let level: unknown[] = [value]
  for (let depth = 0; depth < maxListDepth; depth++)
    level = level.flatMap((item) => (Array.isArray(item) ? item : [item]))
  return level.map((item) => (isRecord(item) ? item.name : item)).filter((item) => typeof item === 'string')
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** `[a, b]` that was quoted, so that YAML did not read it as a list. */
export function unquotedList(text: string): string {
  const trimmed = text.trim()
  return trimmed.startsWith('[') && trimmed.endsWith(']') ? trimmed.slice(1, -1) : trimmed
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
