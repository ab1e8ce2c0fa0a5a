import { property } from '../html/attributes/attribute.js'
import { hostKind } from '../html/embed-hosts.js'
import { postAddress } from '../html/media-element.js'
import type { ElementNode } from '../html/nodes.js'
import type { EmbedKind } from '../model/block.js'
import { mediaSchemes, safeUrl, type UrlPolicy } from './safe-url.js'

/** What an element embeds; undefined when it states no URL that may be shown. */
export function embedOf(element: ElementNode, policy: UrlPolicy): { url: string; kind: EmbedKind } | undefined {
  const url = embedUrl(element, policy)
  return url === undefined ? undefined : { url, kind: embedKind(element, url) }
}

/** Where AMP's players and posts find by an id what they show, and the property that states it. */
const players: ReadonlyMap<string, readonly [address: string, name: string]> = new Map([
  ['amp-youtube', ['https://www.youtube.com/watch?v=', 'dataVideoid']],
  ['amp-vimeo', ['https://vimeo.com/', 'dataVideoid']],
  ['amp-dailymotion', ['https://www.dailymotion.com/video/', 'dataVideoid']],
  ['amp-twitter', ['https://twitter.com/i/status/', 'dataTweetid']],
  ['amp-instagram', ['https://www.instagram.com/p/', 'dataShortcode']],
])

const shownId = /^[\w-]{1,64}$/

function embedUrl(element: ElementNode, policy: UrlPolicy): string | undefined {
  if (element.tagName === 'blockquote') return safeUrl(postAddress(element), policy, mediaSchemes)
  const [address, name = ''] = players.get(element.tagName) ?? []
  const id = address === undefined ? undefined : property(element, name)
  if (typeof id === 'string' && shownId.test(id)) return safeUrl(`${address}${id}`, policy, mediaSchemes)
  for (const name of ['src', 'data', 'dataSrc', 'dataHref']) {
    const url = safeUrl(property(element, name), policy, mediaSchemes)
    if (url !== undefined) return url
  }
  for (const child of element.children) {
    if (child.type !== 'element' || child.tagName !== 'source') continue
    const url = safeUrl(property(child, 'src'), policy, mediaSchemes)
    if (url !== undefined) return url
  }
  return undefined
}

function embedKind(element: ElementNode, url: string): EmbedKind {
  const name = element.tagName.replace('amp-', '')
  if (name === 'video' || name === 'audio') return name
  return hostKind(url) ?? 'other'
}
