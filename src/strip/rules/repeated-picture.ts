import { property } from '../../html/attributes/attribute.js'
import type { MediaLeaf } from '../../html/lines/leaf.js'
import { namesLateImage } from './decoration.js'

/** The picture that stands twice in a row: feeds set the article's picture over a text that begins with it. */
export const repeatedPictureRule = {
  id: 'generic/repeated-picture',
  reason: 'duplicate',
  why: 'The same picture stands right behind it.',
} as const

/** Where a picture may stand several times, each for something else, or has a caption. */
const ownPlaces: ReadonlySet<string> = new Set(['td', 'th', 'figure'])

/** Whether the second of two pictures is the first once more, and no smaller. */
export function repeats(first: MediaLeaf, second: MediaLeaf): boolean {
  if (first.block.type === 'element' && ownPlaces.has(first.block.tagName)) return false
  const [own, other] = [pictureOf(first), pictureOf(second)]
  if (own === undefined || other === undefined || own.name !== other.name) return false
  return other.size === '' || other.size === own.size
}

/** The address of a picture, but for what stands in the place of any until it is loaded: its name, its size, and the rest. */
const file =
  /^(?:https?:)?((?:(?!blank|default|lazy|loading|placeholder)[^?#]){4,1000}?)(-\d{2,4}x\d{2,4}|-scaled)?(\.(?:avif|jpe?g|png|webp)(?:$|[?#].{0,1000}$))/i

/** A query that says how large the picture is to be, and not which. */
const sizeQuery = /\?(?:(?:w|h|width|height|q|quality|resize|fit|ssl|strip|dpr|format|auto)=[^&#]{0,40}&?){1,9}$/i

/** What tells the picture from others; undefined inside a line, and where the element may show another one later. */
function pictureOf({ element, isInLine }: MediaLeaf): { name: string; size: string } | undefined {
  if (isInLine || element.tagName !== 'img' || namesLateImage(element)) return undefined
  const source = property(element, 'src')
  const found = typeof source === 'string' && source.length <= 2000 ? file.exec(source) : null
  return found === null ? undefined : { name: `${found[1]}${found[3]?.replace(sizeQuery, '')}`, size: found[2] ?? '' }
}
