import { hasProperty, property } from '../../html/attributes/attribute.js'
import type { PropertyValue } from '../../html/attributes/property-value.js'
import { linkAbove } from '../../html/link-above.js'
import type { ElementNode } from '../../html/nodes.js'
import { pixelsOf } from '../../html/pixels.js'
import { textOf } from '../../html/text-content.js'
import { foldText } from '../../text/fold.js'
import { wordSet } from '../label-rule.js'
import type { ElementRule } from '../strip-rule.js'
import { isCounter, isFaceAddress, sharesPage } from './icon-addresses.js'

/** Side of an image, in CSS pixels as stated in the markup, up to which it is an icon or a counter. */
const largestIcon = 32

const spacer =
  /(?:^|[/_-])(?:spacer|blank|pixel|transparent|1x1)\.(?:gif|png|svg)(?:$|\?)|(?:^|\/)gr[ae]y\.(?:gif|png|svg)(?:$|\?)|(?:^|[/_-])favicon[\w.-]{0,30}\.(?:gif|ico|png|svg)(?:$|\?)/i

/** Icons, emoji, counters and spacers: images too small to show anything, and those that are known by their address. */
export const smallImage: ElementRule = {
  id: 'generic/small-image',
  reason: 'decoration',
  why: 'It is an icon, an emoji, a counter or a spacer and shows nothing of the article.',
  select: 'img, amp-img, amp-anim',
  when: (element) => {
    if (isSmall(element)) return !isFormula(element)
    const address = addressOf(element)
    if (spacer.test(address)) return !isLoadedLate(element)
    if (pixelsOf(property(element, 'width')) > widestButton) return false
    return isCounter(address) || isFace(element, address) || isShareButton(element, address)
  },
}

/** Drawings in the page's own markup: icons and logos, with the titles that only their readers hear. */
export const vectorGraphic: ElementRule = {
  id: 'generic/vector-graphic',
  reason: 'decoration',
  why: 'Its text is the label of an icon or of a chart, not prose.',
  select: 'svg',
}

/** The bullets that Word writes before the items of a list; numbers and letters are text. */
export const listMarker: ElementRule = {
  id: 'generic/list-marker',
  reason: 'decoration',
  why: 'It is the bullet of a list and says nothing.',
  select: 'span[style*="mso-list" i]',
  when: (element, { mass }) =>
    mass.characters(element) === 1 &&
    ignored.test(String(property(element, 'style'))) &&
    bullet.test(foldText(textOf(element))),
}

const ignored = /mso-list\s{0,4}:\s{0,4}ignore/i
/** `o`, `n`, `q` and `v` are squares, boxes and arrows in the fonts that Word takes for bullets. */
const bullet = /^(?:[^\p{L}\p{N}]|[onqvlØü§])$/u

const imageAddress = /^(?:https?:)?\/\/|\.(?:avif|gif|jpe?g|png|webp)(?:$|\?)/i

/** Whether the image itself is named beside `src`: a script puts it in the spacer's place. */
function isLoadedLate(element: ElementNode): boolean {
  return hasProperty(element, 'srcSet') || namesLateImage(element)
}

/** Whether an attribute of data names the image that a script will show. */
export function namesLateImage(element: ElementNode): boolean {
  return element.attributes.some(
    (attribute) => attribute.known.property.startsWith('data') && isImageAddress(attribute.property),
  )
}

function isImageAddress(value: PropertyValue): boolean {
  return typeof value === 'string' && imageAddress.test(value.slice(0, 2000))
}

function isSmall(element: ElementNode): boolean {
  if (isRatio(element)) return false
  const width = pixelsOf(property(element, 'width'))
  const height = pixelsOf(property(element, 'height'))
  if (width >= 0 && height >= 0) return width <= largestIcon && height <= largestIcon
  return isStyledSmall(element)
}

const styledHeight =
  /(?:^|;)\s{0,8}height\s{0,4}:\s{0,4}(\d{1,3}(?:\.\d{1,4})?)(px|r?em)\s{0,4}(?:!important\s{0,4})?(?:;|$)/i
/** Height of an image in the text, in heights of its letters, up to which it is one of them. */
const largestLetter = 2

/** Whether the element's own style makes it as high as a line: `height: 1em`, `height: 20px`. */
function isStyledSmall(element: ElementNode): boolean {
  const style = property(element, 'style')
  const [, height, unit] = (typeof style === 'string' && styledHeight.exec(style.slice(0, 500))) || []
  if (height === undefined) return false
  // What is as good as nothing high keeps the place of a picture that comes later.
  if (Number(height) === 0 || (Number(height) <= 1 && unit === 'px' && isLoadedLate(element))) return false
  return Number(height) <= (unit?.toLowerCase() === 'px' ? largestIcon : largestLetter)
}

const formulaNames = wordSet(
  'latex, tex, math, equation, formula, wirisformula, ql-img-inline-formula, mwe-math-fallback-image-inline',
)

/** Whether the image is a formula as high as a line, which it has as its text. */
function isFormula(element: ElementNode): boolean {
  return isCalled(element, formulaNames) && Boolean(property(element, 'alt'))
}

const faceNames = wordSet('emoji, wp-smiley, emoticon, smiley, smilies, emojione')
/** UTF-16 units of the longest name of an emoji: a picture is described at greater length. */
const longestFaceName = 24

/** Whether the image is an emoji or a smiley. */
function isFace(element: ElementNode, address: string): boolean {
  if (isCalled(element, faceNames)) return true
  return isFaceAddress(address) && String(property(element, 'alt') ?? '').length <= longestFaceName
}

function isCalled(element: ElementNode, words: ReadonlySet<string>): boolean {
  const names = property(element, 'className')
  return Array.isArray(names) && names.some((name) => words.has(String(name).toLowerCase()))
}

const photograph = /\.(?:jpe?g|avif)(?:$|\?)/i
/** CSS pixels of the widest button. */
const widestButton = 200

/** Whether the image is in a link that shares the page. A picture to be shared is in one, too: a photograph, or a large one. */
function isShareButton(element: ElementNode, address: string): boolean {
  const link = linkAbove(element.parent)
  if (link === undefined || photograph.test(address)) return false
  return sharesPage(property(link, 'href'))
}

/** Whether AMP reads the sides of the element as their ratio. */
function isRatio({ tagName, attributes }: ElementNode): boolean {
  if (!tagName.startsWith('amp-')) return false
  return attributes.some(({ name, property }) => name === 'layout' && ratioLayouts.has(String(property)))
}

const ratioLayouts: ReadonlySet<string> = new Set(['responsive', 'intrinsic', 'fill'])

/** What the element states as its address; empty where it is no address that names a thing. */
function addressOf(element: ElementNode): string {
  const src = property(element, 'src')
  return typeof src === 'string' && src.length <= 2000 ? src : ''
}
