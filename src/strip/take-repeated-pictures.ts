import type { Leaf } from '../html/lines/leaf.js'
import { repeatedPictureRule, repeats } from './rules/repeated-picture.js'
import type { StripInput } from './strip-input.js'
import type { TakenElements } from './take-elements.js'
import type { TakenNodes } from './taken-nodes.js'
import { Taking } from './taking.js'

/** Takes the first picture of the article of which the next leaf is the same and no smaller: the second may have the caption. */
export function takeRepeatedPictures(input: StripInput, { taken, kept }: TakenElements, nodes: TakenNodes): void {
  const { leaves, article, disabled } = input
  if (disabled.has(repeatedPictureRule.id)) return
  let before: Leaf | undefined
  for (const leaf of leaves) {
    if (leaf.kind === 'media' && (taken.has(leaf.element) || article?.has(leaf) === false)) continue
    if (before?.kind === 'media' && leaf.kind === 'media' && !kept.has(before.element) && repeats(before, leaf)) {
      nodes.set(before.element, new Taking(repeatedPictureRule))
      taken.addSubtree(before.element)
      return
    }
    before = leaf
  }
}
