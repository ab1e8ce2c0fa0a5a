import { hasProperty, property } from '../../html/attributes/attribute.js'
import type { PropertyValue } from '../../html/attributes/property-value.js'
import type { ElementNode } from '../../html/nodes.js'
import type { ElementRule } from '../strip-rule.js'

/** Side of an image, in CSS pixels as stated in the markup, up to which it is an icon or a counter. */
const largestIcon = 32

const spacer =
  /(?:^|[/_-])(?:spacer|blank|pixel|transparent|1x1)\.(?:gif|png|svg)(?:$|\?)|(?:^|\/)gr[ae]y\.(?:gif|png|svg)(?:$|\?)|(?:^|[/_-])favicon[\w.-]{0,30}\.(?:gif|ico|png|svg)(?:$|\?)/i

/** Icons, counters and spacers: images too small to show anything. */
export const smallImage: ElementRule = {
  id: 'generic/small-image',
  reason: 'decoration',
  why: 'An image of this size is an icon, a counter or a spacer.',
  select: 'img, amp-img, amp-anim',
  when: (element) => isSmall(element) || (isSpacer(element) && !isLoadedLate(element)),
}

/** Drawings in the page's own markup: icons and logos, with the titles that only their readers hear. */
export const vectorGraphic: ElementRule = {
  id: 'generic/vector-graphic',
  reason: 'decoration',
  why: 'Its text is the label of an icon or of a chart, not prose.',
  select: 'svg',
}

const imageAddress = /^(?:https?:)?\/\/|\.(?:avif|gif|jpe?g|png|webp)(?:$|\?)/i

/** Whether the image itself is named beside `src`: a script puts it in the spacer's place. */
function isLoadedLate(element: ElementNode): boolean {
  if (hasProperty(element, 'srcSet')) return true
  return element.attributes.some(
    (attribute) => attribute.known.property.startsWith('data') && isImageAddress(attribute.property),
  )
}

function isImageAddress(value: PropertyValue): boolean {
  return typeof value === 'string' && imageAddress.test(value.slice(0, 2000))
}

function isSmall(element: ElementNode): boolean {
  if (isRatio(element)) return false
  const width = pixels(property(element, 'width'))
  const height = pixels(property(element, 'height'))
  return width !== undefined && height !== undefined && width <= largestIcon && height <= largestIcon
}

/** Whether AMP reads the sides of the element as their ratio. */
function isRatio({ tagName, attributes }: ElementNode): boolean {
  if (!tagName.startsWith('amp-')) return false
  return attributes.some(({ name, property }) => name === 'layout' && ratioLayouts.has(String(property)))
}

const ratioLayouts: ReadonlySet<string> = new Set(['responsive', 'intrinsic', 'fill'])

function pixels(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : typeof value === 'string' ? Number.parseFloat(value) : Number.NaN
  return Number.isFinite(number) && number >= 0 ? number : undefined
}

function isSpacer(element: ElementNode): boolean {
  const src = property(element, 'src')
  return typeof src === 'string' && src.length <= 2000 && spacer.test(src)
}
