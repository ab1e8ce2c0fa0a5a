import type { HtmlDocument } from '../../html/nodes.js'
import { classTopics, NameReader } from './class-words.js'
import type { PageLine } from './page-lines.js'

/** Elements whose name alone says what stands in them, by bit. */
export const landmarks = [
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'figure',
  'article',
  'main',
  'table',
  'list',
  'quote',
] as const

const landmarkByTag: ReadonlyMap<string, (typeof landmarks)[number]> = new Map([
  ['nav', 'nav'],
  ['header', 'header'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['form', 'form'],
  ['figure', 'figure'],
  ['figcaption', 'figure'],
  ['article', 'article'],
  ['main', 'main'],
  ['table', 'table'],
  ['ul', 'list'],
  ['ol', 'list'],
  ['dl', 'list'],
  ['blockquote', 'quote'],
])

/** Sums over the lines under each element, by the node's index. */
export interface PageTree {
  /** Index of the parent, of those that hold a line; the root is its own. */
  readonly above: Uint32Array
  readonly depth: Uint16Array
  readonly lines: Uint32Array
  readonly paragraphs: Uint32Array
  readonly mass: Float64Array
  readonly width: Float64Array
  readonly linkedWidth: Float64Array
  /** Bit n: inside or at `landmarks[n]`. */
  readonly landmarks: Uint16Array
  /** For each class topic, all of an element's one after the other, the depth of the nearest element at or above that names it; 0 without one. */
  readonly topicDepths: Uint16Array
  /** Hash of tag, classes and id's shape of the element alone; 0 for those that hold no line. */
  readonly shape: Int32Array
}

/** Sums the lines up the tree, and hands down what ancestors say. */
export function pageTree(document: HtmlDocument, lines: readonly PageLine[]): PageTree {
  const size = document.nodes.length
  const tree = {
    above: new Uint32Array(size),
    depth: new Uint16Array(size),
    lines: new Uint32Array(size),
    paragraphs: new Uint32Array(size),
    mass: new Float64Array(size),
    width: new Float64Array(size),
    linkedWidth: new Float64Array(size),
    landmarks: new Uint16Array(size),
    topicDepths: new Uint16Array(size * classTopics.length),
    shape: new Int32Array(size),
  }
  for (const { container, isParagraph, mass, width, linked } of lines) {
    const { index } = container
    add(tree.lines, index, 1)
    add(tree.paragraphs, index, Number(isParagraph))
    add(tree.mass, index, mass)
    add(tree.width, index, width)
    add(tree.linkedWidth, index, width * linked)
  }
  for (let index = size - 1; index > 0; index--) {
    // Asked before the node, which most often is a text: few elements hold lines.
    if (tree.lines[index] === 0) continue
    const above = document.nodes[index]?.parent?.index ?? 0
    tree.above[index] = above
    add(tree.lines, above, tree.lines[index] as number)
    add(tree.paragraphs, above, tree.paragraphs[index] as number)
    add(tree.mass, above, tree.mass[index] as number)
    add(tree.width, above, tree.width[index] as number)
    add(tree.linkedWidth, above, tree.linkedWidth[index] as number)
  }
  handDown(document, tree)
  return tree
}

function add(sums: Uint32Array | Float64Array, index: number, value: number): void {
  sums[index] = (sums[index] ?? 0) + value
}

function handDown(document: HtmlDocument, tree: PageTree): void {
  const names = new NameReader()
  for (let index = 1; index < document.nodes.length; index++) {
    if (tree.lines[index] === 0) continue
    const node = document.nodes[index]
    if (node?.type !== 'element') continue
    const above = tree.above[index] as number
    tree.depth[index] = (tree.depth[above] as number) + 1
    const landmark = landmarkByTag.get(node.tagName)
    const own = landmark === undefined ? 0 : 1 << landmarks.indexOf(landmark)
    tree.landmarks[index] = (tree.landmarks[above] as number) | own
    names.read(node)
    tree.shape[index] = mix(names.classHash, hashOf(node.tagName))
    handDownTopics(tree, index, above, names.topics)
  }
}

function handDownTopics({ topicDepths, depth }: PageTree, index: number, above: number, own: number): void {
  const { length } = classTopics
  for (let topic = 0; topic < length; topic++) {
    const isOwn = (own & (1 << topic)) !== 0
    topicDepths[index * length + topic] = (isOwn ? depth[index] : topicDepths[above * length + topic]) as number
  }
}

/** Joins two hashes into one. */
export function mix(left: number, right: number): number {
  return Math.imul(left ^ (right >>> 15), 0x2c1b3c6d) ^ Math.imul(right, 0x297a2d39)
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}
