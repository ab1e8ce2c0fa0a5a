import type { HtmlDocument, ParentNode } from '../../html/nodes.js'
import { classTopics, namingText, topicBits } from './class-words.js'
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

const landmarkByTag: Readonly<Record<string, (typeof landmarks)[number]>> = Object.assign(Object.create(null), {
  nav: 'nav',
  header: 'header',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  figure: 'figure',
  figcaption: 'figure',
  article: 'article',
  main: 'main',
  table: 'table',
  ul: 'list',
  ol: 'list',
  dl: 'list',
  blockquote: 'quote',
})

/** Sums over the lines under each element, by the node's index. */
export interface PageTree {
  readonly depth: Uint16Array
  readonly lines: Uint32Array
  readonly paragraphs: Uint32Array
  readonly mass: Float64Array
  readonly width: Float64Array
  readonly linkedWidth: Float64Array
  /** Bit n: inside or at `landmarks[n]`. */
  readonly landmarks: Uint16Array
  /** For each class topic the depth of the nearest element at or above that names it; -1 without one. */
  readonly topicDepth: readonly Int16Array[]
  /** Hash of tag, classes and id's shape of the element alone; 0 for those that hold no line. */
  readonly shape: Int32Array
}

/** Sums the lines up the tree, and hands down what ancestors say. */
export function pageTree(document: HtmlDocument, lines: readonly PageLine[]): PageTree {
  const size = document.nodes.length
  const tree = {
    depth: new Uint16Array(size),
    lines: new Uint32Array(size),
    paragraphs: new Uint32Array(size),
    mass: new Float64Array(size),
    width: new Float64Array(size),
    linkedWidth: new Float64Array(size),
    landmarks: new Uint16Array(size),
    topicDepth: classTopics.map(() => new Int16Array(size).fill(-1)),
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
    const parent = document.nodes[index]?.parent
    if (parent === null || parent === undefined || tree.lines[index] === 0) continue
    add(tree.lines, parent.index, tree.lines[index] ?? 0)
    add(tree.paragraphs, parent.index, tree.paragraphs[index] ?? 0)
    add(tree.mass, parent.index, tree.mass[index] ?? 0)
    add(tree.width, parent.index, tree.width[index] ?? 0)
    add(tree.linkedWidth, parent.index, tree.linkedWidth[index] ?? 0)
  }
  handDown(document, tree)
  return tree
}

function add(sums: Uint32Array | Float64Array, index: number, value: number): void {
  sums[index] = (sums[index] ?? 0) + value
}

interface Names {
  bits: number
  hash: number
}

function handDown(document: HtmlDocument, tree: PageTree): void {
  const known = new Map<string, Names>()
  const topics = tree.topicDepth.length
  for (let index = 1; index < document.nodes.length; index++) {
    const node = document.nodes[index]
    if (node?.type !== 'element' || tree.lines[index] === 0) continue
    const above = node.parent?.index ?? 0
    const depth = (tree.depth[above] ?? 0) + 1
    tree.depth[index] = depth
    const landmark = landmarkByTag[node.tagName]
    const own = landmark === undefined ? 0 : 1 << landmarks.indexOf(landmark)
    tree.landmarks[index] = (tree.landmarks[above] ?? 0) | own
    const names = namingText(node)
    let found = known.get(names)
    if (found === undefined) {
      found = { bits: topicBits(names), hash: hashOf(classesOf(node)) }
      known.set(names, found)
    }
    tree.shape[index] = mix(found.hash, hashOf(node.tagName))
    for (let place = 0; place < topics; place++) {
      const depths = tree.topicDepth[place] as Int16Array
      depths[index] = (found.bits >> place) & 1 ? depth : (depths[above] ?? -1)
    }
  }
}

function classesOf(node: ParentNode): string {
  if (node.type !== 'element') return ''
  const { className } = node.properties
  return Array.isArray(className) ? className.join(' ').slice(0, 200) : ''
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
