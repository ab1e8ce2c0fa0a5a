import { foldText } from '../../text/fold.js'
import { decodeReferences } from '../decode-references.js'
import { isFiller } from '../says-nothing.js'

/** Deeper lists are read as deep as this: Hexo nests categories by one level. */
const maxListDepth = 3
/** What writers of YAML put where there is nothing, and the switches of themes: the values come as they are written. */
const nothing = /^(?:null|~|false|undefined|none|\[\]|\{\})$/i
/** No longer text is one of these. */
const longestNothing = 9

/** Whether the text of a value says that there is none. */
function isNothing(text: string): boolean {
  return isFiller(text) || (text.length <= longestNothing && nothing.test(text.trim()))
}

/** The folded text of a value; undefined where it is none, or says that there is none: `null`, `false`. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? foldText(decodeReferences(value)) : ''
  return text === '' || isNothing(text) ? undefined : text
}

/** What programs that read feeds call the text of a record: an author's name, a source's title, an Atom category's term. */
const textNames = ['name', 'title', 'term', '_', '#text']

/** What a record says; itself where it is none. Programs that read XML make a list of every element. */
function saidBy(value: unknown): unknown {
  if (!isRecord(value)) return value
  const said = textNames.map((name) => value[name]).find((held) => held !== undefined && held !== '')
  return Array.isArray(said) && said.length === 1 ? said[0] : said
}

/** The folded text of a value, or of a record its `name`. */
export function nameOf(value: unknown): string | undefined {
  return textOf(saidBy(value))
}

/** An image is a URL, a list of them, or a record that has it under one of these. */
const imageNames = ['url', 'src', 'image', 'feature', 'path', 'href']
/** `true` is a switch. */
const inAddress = /[./]/

/** The address of an image. */
export function imageText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  const stated = isRecord(first) ? imageNames.map((name) => textOf(first[name])) : [textOf(first)]
  return stated.find((text) => text !== undefined && inAddress.test(text))
}

const imageFile = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i
const imageType = /^image\//i

/** The address of an image among what a feed attaches to an item: sound and films, too. */
export function attachedImage(value: unknown): string | undefined {
  for (const item of Array.isArray(value) ? value.slice(0, mostAttached) : [value]) {
    const text = imageText(item)
    const type = isRecord(item) ? (item.type ?? item.medium) : undefined
    if (text !== undefined && (typeof type === 'string' && type !== '' ? isImage(type) : imageFile.test(text)))
      return text
  }
  return undefined
}

function isImage(type: string): boolean {
  return imageType.test(type) || type === 'image'
}

/** Attachments of an item that are looked at. */
const mostAttached = 20

/** Whether a value says anything. */
export function hasText(value: unknown): boolean {
  if (value === undefined) return false
  return textsOf(value).some((text) => text.trim() !== '')
}

/** The texts of a value: of nested lists all, of a record what it says. Those that say that there is none are left out. */
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
  return level.flatMap(saidBy).filter((item) => typeof item === 'string')
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

const quoted = /^(['"])(.*)\1$/

/** The items of a text that lists them; those of `['a', 'b']`, as programs print a list, without its brackets and quotes. */
export function itemsOf(text: string, separator: RegExp): string[] {
  const trimmed = text.trim()
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return trimmed.split(separator)
  return trimmed
    .slice(1, -1)
    .split(separator)
    .map((item) => item.trim().replace(quoted, '$2'))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
