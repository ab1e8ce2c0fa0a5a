import type { Element, ElementContent, Properties, Text } from 'hast'
import { property } from '../html/attributes/attribute.js'
import { countPiece, isText, type TextLine } from '../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import { isIgnoredCode } from '../text/characters.js'
import { safeUrl, type UrlPolicy } from './safe-url.js'

/** The phrasing elements that blocks keep, and the names they get. All other elements give way to their content. */
const keptElements: ReadonlyMap<string, string> = new Map(
  Object.entries({ b: 'strong', i: 'em', tt: 'code', strike: 's' }).concat(
    'a abbr bdi bdo cite code del dfn em ins kbd mark q rb rt rtc ruby s samp small strong sub sup time u var'
      .split(' ')
      .map((name) => [name, name]),
  ),
)

/**
 * The line as hast phrasing content whose text is `text`, the line's folded text: a line feed in it is a `<br>`. White
 * space between two stretches goes to the innermost element around both.
 */
export function inlineChildren(line: TextLine, text: string, policy: UrlPolicy): ElementContent[] {
  const { pieces, block } = line
  const content = new InlineContent(policy)
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined && isText(only)) {
    if (text !== '') content.add('', text, keptAncestors(only.node.parent, block))
    return content.children
  }
  let at = 0
  for (const piece of pieces) {
    if (!isText(piece)) continue
    let left = countPiece(piece)
    if (left === 0) continue
    const gapStart = at
    while (at < text.length && isIgnoredCode(text.charCodeAt(at))) at++
    const start = at
    while (at < text.length && left > 0) if (!isIgnoredCode(text.charCodeAt(at++))) left--
    content.add(text.slice(gapStart, start), text.slice(start, at), keptAncestors(piece.node.parent, block))
  }
  return content.children
}

interface Open {
  readonly children: ElementContent[]
}

/** Phrasing content while its stretches of text come. */
class InlineContent implements Open {
  readonly children: ElementContent[] = []
  readonly #policy: UrlPolicy
  /** The kept elements around the last stretch, outermost first. */
  #around: readonly ElementNode[] = none
  /** What stands for each of them: the element made, or what is around it where it gave way to its content. */
  readonly #open: Open[] = []

  constructor(policy: UrlPolicy) {
    this.#policy = policy
  }

  /** Adds a stretch of text with the white space before it and the kept elements around it. */
  add(gap: string, text: string, around: readonly ElementNode[]): void {
    const shared = sharedLength(this.#around, around)
    while (this.#open.length > shared) this.#open.pop()
    if (gap !== '') appendGap(this.#innermost, gap)
    for (const element of around.slice(shared)) this.#enter(element)
    appendText(this.#innermost, text)
    this.#around = around
  }

  get #innermost(): Open {
    return this.#open.at(-1) ?? this
  }

  #enter(element: ElementNode): void {
    const parent = this.#innermost
    const created = keptElement(element, this.#policy)
    if (created !== undefined) parent.children.push(created)
    this.#open.push(created ?? parent)
  }
}

const none: readonly ElementNode[] = []

function keptAncestors(parent: ParentNode | null, block: ParentNode): readonly ElementNode[] {
  let around: ElementNode[] | undefined
  for (let node = parent; node !== null && node !== block; node = node.parent) {
    if (node.type !== 'element' || node.foreign || !keptElements.has(node.tagName)) continue
    if (around === undefined) around = [node]
    else around.unshift(node)
  }
  return around ?? none
}

function sharedLength(a: readonly ElementNode[], b: readonly ElementNode[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function appendGap(parent: Open, gap: string): void {
  let from = 0
  for (let at = gap.indexOf('\n'); at !== -1; at = gap.indexOf('\n', from)) {
    if (at > from) appendText(parent, gap.slice(from, at))
    parent.children.push({ type: 'element', tagName: 'br', properties: {}, children: [] })
    from = at + 1
  }
  if (from < gap.length) appendText(parent, gap.slice(from))
}

function appendText(parent: Open, value: string): void {
  const last = parent.children.at(-1)
  if (last?.type === 'text') last.value += value
  else parent.children.push({ type: 'text', value } satisfies Text)
}

/** The element as it is kept, without content; undefined when nothing of it is worth keeping. */
function keptElement(element: ElementNode, policy: UrlPolicy): Element | undefined {
  const tagName = keptElements.get(element.tagName)
  if (tagName === undefined) return undefined
  const properties = keptProperties(element, policy)
  if (tagName === 'a' && properties.href === undefined) return undefined
  return { type: 'element', tagName, properties, children: [] }
}

/** The properties that are kept, by element: what a reader can notice and no script can use. */
const textProperties: ReadonlyMap<string, readonly string[]> = new Map([
  ['a', ['title', 'hrefLang']],
  ['abbr', ['title']],
  ['bdo', ['dir']],
  ['dfn', ['title']],
  ['del', ['dateTime']],
  ['ins', ['dateTime']],
  ['time', ['dateTime']],
])

function keptProperties(element: ElementNode, policy: UrlPolicy): Properties {
  const properties: Properties = {}
  if (element.tagName === 'a') {
    const href = safeUrl(property(element, 'href'), policy)
    if (href !== undefined) properties.href = href
  }
  const names = textProperties.get(element.tagName)
  if (names === undefined) return properties
  for (const name of names) {
    const value = property(element, name)
    if (typeof value === 'string' && value !== '') properties[name] = value
  }
  return properties
}
