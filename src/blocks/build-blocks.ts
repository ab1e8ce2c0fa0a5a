import type { Leaf } from '../html/lines/leaf.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import type { Block } from '../model/block.js'
import type { BlockContext } from './block-context.js'
import { closeFrame } from './close-frame.js'
import type { Draft } from './draft.js'
import { type Frame, openFrame } from './frame.js'
import { draftLine, draftMedia, draftSeparator } from './leaf-draft.js'
import { refineDrafts } from './refine-drafts.js'
import { readStructure } from './structure.js'

/**
 * Builds the blocks of the kept leaves, in reading order. The lists, quotes, figures and tables around a leaf are open
 * frames; a frame closes when a leaf outside it comes, and becomes a block of the frame around it. Nothing is lost: each
 * leaf with text is in exactly one block.
 */
export function buildBlocks(kept: readonly Leaf[], roots: readonly ParentNode[], context: BlockContext): Block[] {
  const structure = readStructure(context.document, roots, context.isTaken)
  const drafts: Draft[] = []
  const open: Frame[] = []
  const closeTo = (depth: number): void => {
    while (open.length > depth) {
      const frame = open.pop()
      if (frame !== undefined) deliver(closeFrame(frame, open.at(-1), context), open.at(-1), drafts)
    }
  }
  for (const leaf of kept) {
    const around = structure.around(leaf.block)
    const shared = sharedDepth(open, around)
    closeTo(shared)
    for (const element of around.slice(shared)) open.push(openFrame(element))
    placeLeaf(leaf, open.at(-1), drafts, context)
  }
  closeTo(0)
  return refineDrafts(drafts, context).map((draft) => draft.block)
}

function sharedDepth(open: readonly Frame[], around: readonly ElementNode[]): number {
  let depth = 0
  while (depth < open.length && depth < around.length && open[depth]?.element === around[depth]) depth++
  return depth
}

function placeLeaf(leaf: Leaf, frame: Frame | undefined, drafts: Draft[], context: BlockContext): void {
  if (leaf.kind === 'text') {
    if (frame?.takesLines === true) frame.lines.push(leaf)
    else deliver([draftLine(leaf, context)], frame, drafts)
    return
  }
  const draft = leaf.kind === 'media' ? draftMedia(leaf, context) : draftSeparator(leaf, context)
  if (draft !== undefined) deliver([draft], frame, drafts)
  else if (leaf.kind === 'media') context.unshown.push(leaf.element)
}

/** What is made of items or cells. */
const ofParts: ReadonlySet<string> = new Set(['ol', 'ul', 'menu', 'table', 'tr'])

/** Hands finished drafts to the frame around them, or to the article. In a list or a table, what is in no item or cell is a part too. */
function deliver(made: readonly Draft[], frame: Frame | undefined, drafts: Draft[]): void {
  if (frame === undefined) for (const item of made) drafts.push(item)
  else if (ofParts.has(frame.element.tagName)) {
    for (const draft of made) frame.parts.push({ element: frame.element, drafts: [draft] })
  } else for (const item of made) frame.drafts.push(item)
}
