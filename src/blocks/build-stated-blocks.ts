import { readMarkup } from '../content/stated/read-markup.js'
import type { StatedBody, StatedPart } from '../content/stated/stated-body.js'
import { coverLeaves } from '../html/lines/leaf-cover.js'
import { type Extent, lineExtents } from '../html/lines/line-extent.js'
import { segment } from '../html/lines/segment.js'
import { parseHtml } from '../html/parse/parse-html.js'
import { measureMass } from '../html/text-mass.js'
import type { Block } from '../model/block.js'
import type { Limits } from '../model/options.js'
import type { SourcePosition } from '../model/position.js'
import { RuleMatcher } from '../strip/rule-matcher.js'
import type { StripPlan } from '../strip/strip-plan.js'
import { takeUnrendered } from '../strip/take-unrendered.js'
import { noteUse } from '../strip/taking.js'
import { foldText } from '../text/fold.js'
import { buildBlocks } from './build-blocks.js'
import type { UrlPolicy } from './safe-url.js'

/** What blocks of a script's strings are made with. */
export interface StatedContext {
  /** The script's entry in it learns that blocks were read from it. */
  readonly plan: StripPlan
  readonly limits: Limits
  readonly urls: UrlPolicy
  readonly positionOf: (extent: Extent) => SourcePosition | undefined
}

/**
 * Builds the blocks of an article that stands in a script alone. Each has the position of the string literal that holds
 * it and `origin: 'json-ld'`, and so has each block inside it. Plain text is cut at its line feeds.
 */
export function buildStatedBlocks({ script, parts }: StatedBody, context: StatedContext): Block[] {
  const blocks: Block[] = []
  let nodesLeft = context.limits.maxNodes
  for (const part of parts) {
    const made = partBlocks(part, { ...context.limits, maxNodes: nodesLeft }, context)
    markOrigin(made.blocks)
    for (const block of made.blocks) blocks.push(block)
    nodesLeft = Math.max(1, nodesLeft - made.nodes)
  }
  const taking = context.plan.nodes.get(script)
  if (taking !== undefined) noteUse(taking, ['blocks'])
  return blocks
}

function partBlocks(
  { value, extent }: StatedPart,
  limits: Limits,
  { urls, positionOf }: StatedContext,
): { blocks: Block[]; nodes: number } {
  const position = positionOf(extent)
  const { text, isHtml } = readMarkup(value)
  if (!isHtml) return { blocks: plainParagraphs(text, position), nodes: 0 }
  const { document } = parseHtml(text, { start: 0, end: text.length }, limits)
  const unrendered = takeUnrendered({
    document,
    mass: measureMass(document),
    matches: new RuleMatcher(document).match(undefined),
    disabled: new Set(),
    maxTableCells: limits.maxTableCells,
    limitedNode: undefined,
  })
  const leaves = segment(document, unrendered.isSkipped)
  const cover = coverLeaves(document, leaves)
  const extentOf = lineExtents(document, cover)
  const blocks = buildBlocks(leaves, [document.root], {
    document,
    cover,
    extentOf,
    isTaken: () => false,
    keptAround: () => undefined,
    urls,
    positionOf: () => position,
    taught: new Map(),
    unshown: [],
  })
  return { blocks, nodes: document.nodes.length }
}

const lineFeeds = /[\r\n\u2028\u2029]+/

function plainParagraphs(text: string, position: SourcePosition | undefined): Block[] {
  return text
    .split(lineFeeds)
    .map(foldText)
    .filter(Boolean)
    .map((line) => ({
      type: 'paragraph',
      text: line,
      children: [{ type: 'text', value: line }],
      ...(position !== undefined && { position }),
    }))
}

/** Says of the blocks, and of those inside them, that a script holds them. */
function markOrigin(blocks: readonly Block[]): void {
  const open: (readonly Block[])[] = [blocks]
  for (let some = open.pop(); some !== undefined; some = open.pop())
    for (const block of some) {
      block.origin = 'json-ld'
      if (block.type === 'quote') open.push(block.blocks)
      else if (block.type === 'list') for (const item of block.items) open.push(item.blocks)
      else if (block.type === 'table')
        for (const { cells } of block.rows) for (const cell of cells) open.push(cell.blocks)
    }
}
