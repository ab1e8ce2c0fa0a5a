import type { Element, ElementContent, Properties, Text } from 'hast'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import { countPiece, isText, type TextLine } from '../html/text-line.js'
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

/** One stretch of text with the kept elements around it, outermost first. */
interface Stretch {
  readonly text: string
  readonly around: readonly ElementNode[]
}

/**
 * The line as hast phrasing content whose text is `text`, the line's folded text: a line feed in it is a `<br>`. White
 * space between two stretches goes to the innermost element around both.
 */
export function inlineChildren(line: TextLine, text: string, policy: UrlPolicy): ElementContent[] {
  const root: Open = { children: [] }
  const open: Open[] = [root]
  let before: readonly ElementNode[] = []
  for (const { gap, stretch } of stretches(line, text)) {
    const shared = sharedLength(before, stretch.around)
    open.length = shared + 1
    appendGap(open.at(-1) ?? root, gap)
    for (const element of stretch.around.slice(shared)) {
      const created = keptElement(element, policy)
      const parent = open.at(-1) ?? root
      // An element that gives way keeps its place in the stack, so that the stack runs parallel to `around`.
      if (created === undefined) open.push(parent)
      else {
        parent.children.push(created)
        open.push(created)
      }
    }
    appendText(open.at(-1) ?? root, stretch.text)
    before = stretch.around
  }
  return root.children
}

interface Open {
  children: ElementContent[]
}

/** The stretches of the text, each with the white space before it. */
function* stretches(line: TextLine, text: string): Generator<{ gap: string; stretch: Stretch }> {
  const [only] = line.pieces
  if (line.pieces.length === 1 && only !== undefined && isText(only)) {
    if (text !== '') yield { gap: '', stretch: { text, around: keptAncestors(only.node.parent, line.block) } }
    return
  }
  let at = 0
  for (const piece of line.pieces) {
    if (!isText(piece)) continue
    let left = countPiece(piece)
    if (left === 0) continue
    const gapStart = at
    while (at < text.length && isIgnoredCode(text.charCodeAt(at))) at++
    const start = at
    while (at < text.length && left > 0) if (!isIgnoredCode(text.charCodeAt(at++))) left--
    yield {
      gap: text.slice(gapStart, start),
      stretch: { text: text.slice(start, at), around: keptAncestors(piece.node.parent, line.block) },
    }
  }
}

function keptAncestors(parent: ParentNode | null, block: ParentNode): ElementNode[] {
  const around: ElementNode[] = []
  for (let node = parent; node !== null && node !== block; node = node.parent) {
    if (node.type === 'element' && !node.foreign && keptElements.has(node.tagName)) around.unshift(node)
  }
  return around
}

function sharedLength(a: readonly ElementNode[], b: readonly ElementNode[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function appendGap(parent: Open, gap: string): void {
  for (const [index, part] of gap.split('\n').entries()) {
    if (index > 0) parent.children.push({ type: 'element', tagName: 'br', properties: {}, children: [] })
    if (part !== '') appendText(parent, part)
  }
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
    const href = safeUrl(element.properties.href, policy)
    if (href !== undefined) properties.href = href
  }
  for (const name of textProperties.get(element.tagName) ?? []) {
    const value = element.properties[name]
    if (typeof value === 'string' && value !== '') properties[name] = value
  }
  return properties
}
