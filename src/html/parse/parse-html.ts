import { ownCopy } from '../attributes/own-copy.js'
import { indexTree } from '../index-tree.js'
import type { AnyNode } from '../nodes.js'
import type { ParsedHtml, TreeDiagnostic, TreeLimits } from '../parsed-html.js'
import { OffsetParser } from './offset-parser.js'
import { nodeLimitSignal, TreeBuilder } from './tree-adapter.js'

/**
 * Parses a range of the source as a whole document, with scripting enabled. All offsets refer to the whole source.
 *
 * Nothing is lost to a limit: at `maxNodes` the tree ends and `limited` is the rest of the range; elements deeper than
 * `maxDepth` are flattened into their ancestor; attributes beyond `maxAttributes` are dropped.
 */
export function parseHtml(source: string, range: { start: number; end: number }, limits: TreeLimits): ParsedHtml {
  // V8 reads a copy of a part faster than the part, unit by unit.
  const isWhole = range.start === 0 && range.end === source.length
  const text = isWhole ? source : ownCopy(source, range.start, range.end)
  const builder = new TreeBuilder(text, range.start, limits)
  const complete = build(text, builder)
  const { nodes, tooDeep } = indexTree(builder.root, limits.maxDepth, source)
  settleEnds(nodes)
  const diagnostics: TreeDiagnostic[] = []
  if (!complete) {
    const message = `The document has more than ${limits.maxNodes} nodes; the rest of the source is not in the tree.`
    diagnostics.push({ code: 'node-limit', message, offset: builder.reached })
  }
  if (tooDeep !== undefined) {
    const message = `Elements are nested deeper than ${limits.maxDepth}; the deeper ones were flattened.`
    diagnostics.push({ code: 'depth-limit', message, ...offsetOf(tooDeep.start) })
  }
  if (builder.attributeLosses > 0) {
    const message = `An element has more than ${limits.maxAttributes} attributes; its other attributes were dropped.`
    diagnostics.push({ code: 'attribute-limit', message, ...offsetOf(builder.firstAttributeLoss) })
  }
  return {
    document: { root: builder.root, nodes, source, hasFrame: builder.hasLateFrame, facts: new Map() },
    diagnostics,
    limited: complete ? undefined : { start: builder.reached, end: range.end },
  }
}

/** Whether the whole text went into the tree. */
function build(text: string, builder: TreeBuilder): boolean {
  try {
    new OffsetParser(text, builder).tokenizer.write(text, true)
    return true
  } catch (error) {
    if (error === nodeLimitSignal) return false
    throw error
  }
}

/** Elements that may hold what stands behind their end tag. */
const outlastsEndTag: ReadonlySet<string> = new Set(['form', 'head'])

/**
 * An element without an end tag ends where its last child ends, as in hast-util-from-parse5 (there without a template's
 * content); parse5 itself lets it reach to the next tag. No element ends before its start tag does, and no form or head before
 * what is in it: the end tag of a form leaves the elements that are open in it open, so that what follows the tag is in them,
 * and a style, script or template between head and body is put into the head.
 */
function settleEnds(nodes: readonly AnyNode[]): void {
  for (let index = nodes.length - 1; index > 0; index--) {
    const node = nodes[index] as AnyNode
    if (node.type !== 'element' || node.start === -1) continue
    const isClosed = node.endTagStart !== -1
    if (isClosed && !outlastsEndTag.has(node.tagName)) continue
    const end = node.tagName === 'template' ? lastEnd(node.children) : (node.children.at(-1)?.end ?? -1)
    if (end !== -1) node.end = isClosed ? Math.max(node.end, end) : end
    if (node.end < node.startTagEnd) node.end = node.startTagEnd
  }
}

/**
 * Where they end; -1 where one is not in the source, as the body of a table that a cell implies. Into a template HTML moves the
 * stray text of a table behind that table, which may end later.
 */
function lastEnd(nodes: readonly AnyNode[]): number {
  let last = -1
  for (const { end } of nodes) {
    if (end === -1) return -1
    if (end > last) last = end
  }
  return last
}

function offsetOf(offset: number): { offset?: number } {
  return offset === -1 ? {} : { offset }
}
