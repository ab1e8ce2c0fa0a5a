import { property } from '../html/attributes/attribute.js'
import type { Leaf, MediaLeaf } from '../html/lines/leaf.js'
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

/** Takes pictures of which the next leaf is the same, whatever its size: the second may have the caption. */
export function takeRepeatedPictures(input: StripInput, { taken, kept }: TakenElements, nodes: TakenNodes): void {
  if (input.disabled.has(repeatedPictureRule.id)) return
  let before: MediaLeaf | undefined
  for (const leaf of input.leaves) {
    if (leaf.kind === 'media' && taken.has(leaf.element)) continue
    const picture = pictureOf(leaf)
    if (before !== undefined && picture !== undefined && leaf.kind === 'media' && picture === pictureOf(before)) {
      const { element } = before
      if (!kept.has(element) && isBeside(input, before, leaf)) {
        nodes.set(element, new Taking(repeatedPictureRule))
        taken.addSubtree(element)
      }
    }
    before = leaf.kind === 'media' ? leaf : undefined
  }
}

/** Whether the article has both. */
function isBeside({ article }: StripInput, one: Leaf, other: Leaf): boolean {
  return article === undefined || (article.has(one) && article.has(other))
}

const file = /^[^?#]{4,1000}\.(?:avif|jpe?g|png|webp)(?=[?#]|$)/i
/** What stands in the place of any picture until it is loaded. */
const standIn = /(?:blank|default|lazy|loading|pixel|placeholder|spacer|transparent)[^/]{0,40}$/i
const scheme = /^https?:/i
/** `-1024x683`, `-scaled`: the size in the names that WordPress gives. */
const size = /-(?:\d{2,4}x\d{2,4}|scaled)(?=\.\w{3,4}$)/

/** What tells the picture from others; undefined where the element may show another one later. */
function pictureOf(leaf: Leaf): string | undefined {
  if (leaf.kind !== 'media' || leaf.element.tagName !== 'img' || namesLateImage(leaf.element)) return undefined
  const source = property(leaf.element, 'src')
  const name = typeof source === 'string' && source.length <= 2000 ? file.exec(source)?.[0] : undefined
  return name === undefined || standIn.test(name) ? undefined : name.replace(scheme, '').replace(size, '')
}
