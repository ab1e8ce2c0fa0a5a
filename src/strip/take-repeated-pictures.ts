import { property } from '../html/attributes/attribute.js'
import type { Leaf } from '../html/lines/leaf.js'
import { namesLateImage } from './rules/decoration.js'
import type { StripInput } from './strip-input.js'
import type { TakenElements } from './take-elements.js'
import type { TakenNodes } from './taken-nodes.js'
import { Taking } from './taking.js'

/** The picture that stands twice in a row: feeds set the article's picture over a text that begins with it. */
export const repeatedPictureRule = {
  id: 'generic/repeated-picture',
  reason: 'duplicate',
  why: 'The same picture stands right behind it.',
} as const

/** Takes pictures of the article of which the next leaf is the same, whatever its size: the second may have the caption. */
export function takeRepeatedPictures(input: StripInput, { taken, kept }: TakenElements, nodes: TakenNodes): void {
  const { leaves, article, disabled } = input
  if (disabled.has(repeatedPictureRule.id)) return
  let before: Leaf | undefined
  for (const leaf of leaves) {
    if (leaf.kind === 'media' && (taken.has(leaf.element) || article?.has(leaf) === false)) continue
    if (before?.kind === 'media' && leaf.kind === 'media' && !kept.has(before.element)) {
      const picture = pictureOf(leaf)
      if (picture !== undefined && picture === pictureOf(before)) {
        nodes.set(before.element, new Taking(repeatedPictureRule))
        taken.addSubtree(before.element)
      }
    }
    before = leaf
  }
}

/** The address of a picture, but for what stands in the place of any until it is loaded, up to the size in its name. */
const file =
  /^(?:https?:)?((?:(?!blank|default|lazy|loading|placeholder)[^?#]){4,1000}?)(?:-\d{2,4}x\d{2,4}|-scaled)?\.(?:avif|jpe?g|png|webp)(?=[?#]|$)/i

/** What tells the picture from others; undefined inside a line, and where the element may show another one later. */
function pictureOf(leaf: Leaf): string | undefined {
  if (leaf.kind !== 'media' || leaf.isInLine || leaf.element.tagName !== 'img' || namesLateImage(leaf.element))
    return undefined
  const source = property(leaf.element, 'src')
  return typeof source === 'string' && source.length <= 2000 ? file.exec(source)?.[1] : undefined
}
