import { property } from '../../html/attributes/attribute.js'
import type { ElementNode, HtmlDocument } from '../../html/nodes.js'
import { pageElements } from '../../metadata/gather/page-elements.js'

/** What the page's head says about the article in words that its text repeats. */
export interface Hints {
  readonly titles: readonly string[]
  readonly descriptions: readonly string[]
  /** The `articleBody` values of the page's JSON-LD, unescaped as far as JSON goes. */
  readonly bodies: readonly string[]
}

const titleKeys: ReadonlySet<string> = new Set(['og:title', 'twitter:title', 'dc.title', 'headline', 'title'])
const descriptionKeys: ReadonlySet<string> = new Set([
  'og:description',
  'twitter:description',
  'dc.description',
  'description',
])

/** Longest string that is read from JSON-LD, in UTF-16 units: more than any news article has. */
const longestBody = 200_000

/** Reads titles, descriptions and article bodies from `<title>`, `<meta>` and JSON-LD, without judging them. */
export function readHints(document: HtmlDocument): Hints {
  const { titleElements, metas, jsonLd, scripts } = pageElements(document)
  const hints = { titles: titleElements.map(ownText), descriptions: [], bodies: [] }
  for (const meta of metas) readMeta(meta, hints)
  for (const element of jsonLd) if (element.tagName === 'meta') readMeta(element, hints)
  for (const script of scripts) if (isJsonLd(script)) readJsonLd(ownText(script), hints)
  return hints
}

/** Hints that are being gathered. */
interface GatheredHints {
  readonly titles: string[]
  readonly descriptions: string[]
  readonly bodies: string[]
}

function readMeta(meta: ElementNode, { titles, descriptions }: GatheredHints): void {
  const content = property(meta, 'content')
  if (typeof content !== 'string') return
  const key = String(
    property(meta, 'property') ?? property(meta, 'name') ?? property(meta, 'itemProp') ?? '',
  ).toLowerCase()
  if (titleKeys.has(key)) titles.push(content)
  else if (descriptionKeys.has(key)) descriptions.push(content)
}

function readJsonLd(source: string, { titles, descriptions, bodies }: GatheredHints): void {
  for (const item of stringsOf(source, '"headline"')) titles.push(item)
  for (const item of stringsOf(source, '"description"')) descriptions.push(item)
  for (const item of stringsOf(source, '"articleBody"')) bodies.push(item)
}

function isJsonLd(node: ElementNode): boolean {
  const type = property(node, 'type')
  return typeof type === 'string' && type.toLowerCase().includes('ld+json')
}

function ownText(node: ElementNode): string {
  let text = ''
  for (const child of node.children) if (child.type === 'text') text += child.value
  return text
}

/**
 * The string values of a key, wherever it stands. The text is scanned and not parsed, so that a page whose JSON-LD is
 * broken elsewhere still tells what its article is.
 */
function stringsOf(source: string, key: string): string[] {
  const found: string[] = []
  let at = source.indexOf(key)
  while (at !== -1) {
    const colon = nextSolid(source, at + key.length)
    const quote = source[colon] === ':' ? nextSolid(source, colon + 1) : -1
    let end = at + key.length
    if (source[quote] === '"') {
      end = stringEnd(source, quote + 1)
      found.push(unescaped(source.slice(quote + 1, Math.min(end, quote + 1 + longestBody))))
    }
    at = source.indexOf(key, end)
  }
  return found
}

function nextSolid(source: string, from: number): number {
  let at = from
  while (at < source.length && source.charCodeAt(at) <= 32) at++
  return at
}

function stringEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x5c) at++
    else if (code === 0x22) return at
  }
  return source.length
}

const escapes = /\\(?:u([0-9a-fA-F]{4})|(.))/g

function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(escapes, (_, hex: string | undefined, character: string | undefined) => {
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
    return character === undefined || 'bfnrt'.includes(character) ? ' ' : character
  })
}
