import { property } from '../../html/attributes/attribute.js'
import { linkAbove } from '../../html/link-above.js'
import type { ElementNode } from '../../html/nodes.js'
import { pixelsOf } from '../../html/pixels.js'
import { foldText } from '../../text/fold.js'

/** The site's own picture over the headline: its name, the bar of its sections, the banner beside them. */
export const mastheadRule = {
  id: 'generic/masthead',
  reason: 'navigation',
  why: 'It stands over the headline and is the picture of the site.',
} as const

/** Where a link to the site's front page leads. */
const home = /^(?:https?:\/\/[^/?#\s]{1,100})?\/?(?:(?:index|default|home|main)\.[a-z]{3,5})?$/i
/** Where the links of advertisements lead first. */
const click = /^https?:\/\/[^?#\s]{1,500}[/?&=](?:ad)?clicks?(?:thru|through)?(?:[/?.=&]|$)/i

/** How many times as wide as high a picture of the site is over a headline, and where it is not known where that stands. */
const wideOverHeadline = 3
const wideOverText = 6
/** CSS pixels: a picture over an article may be as wide, and is higher. */
const highest = 150
/** UTF-16 units of what such a picture says: the site's name. */
const longestName = 30

/** Whether the image, which stands over the text, is the site's and not the article's. */
export function isMasthead(image: ElementNode, isOverHeadline: boolean): boolean {
  const width = pixelsOf(property(image, 'width'))
  const height = pixelsOf(property(image, 'height'))
  // A map of a place may stand over a text, and is as high as a picture.
  if (property(image, 'useMap') !== undefined && (isOverHeadline || !(height > highest))) return true
  const address = property(linkAbove(image.parent) ?? image, 'href')
  if (typeof address === 'string' && address !== '') {
    // A link to the front page of another site may say whose picture it is.
    if ((isOverHeadline || !address.startsWith('http')) && home.test(address)) return true
    if (isOverHeadline && address.length <= 2000 && click.test(address)) return true
  }
  if (!(height <= highest)) return false
  const isNamed = foldText(String(property(image, 'alt') ?? '')).length <= longestName
  if (width > height * wideOverText) return isOverHeadline || isNamed
  return isOverHeadline && width > height * wideOverHeadline && isNamed
}
