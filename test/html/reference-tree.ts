import type { Nodes } from 'hast'
import { fromParse5 } from 'hast-util-from-parse5'
import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, Parser, type Token } from 'parse5'
import { parseHtml } from '../../src/html/parse/parse-html.js'
import type { ParsedHtml, TreeLimits } from '../../src/html/parsed-html.js'
import type { PositionLookup } from '../../src/html/to-hast.js'
import type { Point } from '../../src/model/position.js'

/** Limits that no page of the tests meets. */
export const ampleLimits: TreeLimits = { maxNodes: 200_000, maxDepth: 512, maxAttributes: 256 }

/** The whole source as a tree. */
export function parseWhole(source: string, limits: TreeLimits = ampleLimits): ParsedHtml {
  return parseHtml(source, { start: 0, end: source.length }, limits)
}

const lineEnds = /\r\n?|\n/g

/** Positions by line and column, worked out without the library's own line index. */
export function positionsIn(source: string): PositionLookup {
  const starts = [0, ...Array.from(source.matchAll(lineEnds), (match) => match.index + match[0].length)]
  const point = (offset: number): Point => {
    let low = 0
    let high = starts.length
    while (low + 1 < high) {
      const middle = (low + high) >>> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
  return (start, end) => ({ start: point(start), end: point(end) })
}

/**
 * What hast-util-from-parse5 makes of the source, without the data that our trees do not hold, and with four repairs: an
 * element without an end tag ends with its content where it is a template too, and never before its start tag ends; one
 * that is open in a template at the end of the source ends there; a form ends with what is in it.
 */
export function referenceTree(source: string): Nodes {
  const file = { toString: () => source } as unknown as NonNullable<
    NonNullable<Parameters<typeof fromParse5>[1]>['file']
  >
  const parsed = RepairedParser.parse<DefaultTreeAdapterMap>(source, { sourceCodeLocationInfo: true })
  // With `verbose`, which tells where the tags are, the positions of attributes named `__proto__` make it throw.
  for (const stack: DefaultTreeAdapterTypes.Node[] = [parsed]; stack.length > 0; ) {
    const node = stack.pop() as DefaultTreeAdapterTypes.Node
    if (node.sourceCodeLocation && 'attrs' in node.sourceCodeLocation) delete node.sourceCodeLocation.attrs
    if ('childNodes' in node) stack.push(...node.childNodes)
    if ('content' in node) stack.push(node.content)
  }
  const tree = fromParse5(parsed, { file, verbose: true })
  const order: Nodes[] = []
  for (const stack: Nodes[] = [tree]; stack.length > 0; ) {
    const node = stack.pop() as Nodes
    order.push(node)
    if ('children' in node) stack.push(...node.children)
    if (node.type === 'element' && node.content !== undefined) stack.push(node.content)
  }
  for (const node of order.reverse()) repair(node)
  return tree
}

/** parse5 takes the last tag for the end of what is open in a template. */
class RepairedParser extends Parser<DefaultTreeAdapterMap> {
  override onEof(token: Token.EOFToken): void {
    this.currentToken = token
    super.onEof(token)
  }
}

function repair(node: Nodes): void {
  const tags = node.type === 'element' ? node.data?.position : undefined
  if (node.type === 'element' && node.tagName === 'form' && node.position !== undefined) {
    const tail = node.children.at(-1)?.position
    if ((tail?.end.offset ?? 0) > (node.position.end.offset ?? 0) && tail !== undefined)
      node.position.end = { ...tail.end }
  }
  if (node.type === 'element' && node.position !== undefined && tags !== undefined && tags.closing === undefined) {
    const tail = (node.content ?? node).children.at(-1)?.position
    const opening = tags.opening?.end
    // Behind an element of a template that the parser implied, nothing tells that the content ends there.
    const isWhole = node.content?.children.every(({ position }) => position !== undefined) ?? true
    if (tail !== undefined && isWhole) node.position.end = { ...tail.end }
    if (opening !== undefined && (node.position.end.offset ?? 0) < (opening.offset ?? 0)) node.position.end = opening
    if (node.content !== undefined) delete node.content.position
  }
  delete node.data
}

/** JSON with sorted keys: two trees are equal when it is. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  )
}

/** A character reference up to some place in it. */
const openReference = /&[#\w]*$/

/**
 * As `canonical`, with offsets alone, and those in a character reference moved to its start: parse5 counts a line twice
 * where CR LF follows `&`, and takes the last character of a reference at the head of a token for its first.
 */
export function canonicalOffsets(value: unknown, source: string): string {
  return canonical(value)
    .replace(/"line":\d+,|"column":\d+,/g, '')
    .replace(/"offset":(\d+)/g, (_, offset: string) => {
      const before = source.slice(Math.max(0, Number(offset) - 40), Number(offset))
      return `"offset":${Number(offset) - (openReference.exec(before)?.[0].length ?? 0)}`
    })
}
