import { property } from '../html/attributes/attribute.js'
import { imageElements } from '../html/element-kinds.js'
import { hostKind } from '../html/embed-hosts.js'
import { linkAbove } from '../html/link-above.js'
import type { ElementNode, HtmlDocument } from '../html/nodes.js'
import { pixelsOf } from '../html/pixels.js'

/** In CSS pixels; pictures of articles are as wide as their text. */
export const widestPortrait = 160
/** Where a link around a picture leads that shows it larger. */
const enlarges = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)|^(?:#|javascript:|$)/i

/** Whether the figure's picture leads to another page, or is stated to be as small as the authors' portraits are. */
export function leadsElsewhere({ nodes }: HtmlDocument, figure: ElementNode): boolean {
  for (let index = figure.index + 1; index <= figure.last; index++) {
    const node = nodes[index]
    if (node?.type !== 'element') continue
    if (leadsAway(node)) return true
    if (imageElements.has(node.tagName)) return statedWidth(node) <= widestPortrait
  }
  return false
}

/** Whether the element is a link that does not show what it holds larger. */
export function leadsAway(element: ElementNode): boolean {
  return element.tagName === 'a' && !enlarges.test(String(property(element, 'href') ?? ''))
}

/** Whether an element around the picture links to a larger one. */
export function growsByLink(image: ElementNode): boolean {
  const link = linkAbove(image)
  return link !== undefined && !leadsAway(link)
}

const videoElements: ReadonlySet<string> = new Set([
  'video',
  'amp-video',
  'amp-youtube',
  'amp-vimeo',
  'amp-dailymotion',
])

/** Whether the element plays a film, or a sound from where films and sounds are kept; other frames may show anything. */
export function isPlayer(element: ElementNode): boolean {
  if (videoElements.has(element.tagName)) return true
  if (element.tagName !== 'iframe' && element.tagName !== 'amp-iframe') return false
  const source = property(element, 'src') ?? property(element, 'dataSrc')
  if (typeof source !== 'string') return false
  const kind = hostKind(source.startsWith('//') ? `https:${source}` : source)
  return kind === 'video' || kind === 'audio'
}

/** The width that the element states, in CSS pixels; NaN where it states none, or a share. */
export function statedWidth(element: ElementNode): number {
  return pixelsOf(property(element, 'width'))
}
