import { property } from '../html/attributes/attribute.js'
import { postAddress } from '../html/media-element.js'
import type { ElementNode } from '../html/nodes.js'
import { originalAddress } from '../html/original-address.js'
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

/** Hosts by what they serve, of two or three labels; a subdomain counts. */
const hosts: ReadonlyMap<string, EmbedKind> = new Map(
  Object.entries({
    video: `youtube.com youtube-nocookie.com youtu.be vimeo.com dailymotion.com bilibili.com v.qq.com youku.com iqiyi.com`,
    audio: `soundcloud.com spotify.com podcasts.apple.com anchor.fm ximalaya.com`,
    social: `twitter.com x.com facebook.com instagram.com tiktok.com weibo.com threads.net bsky.app`,
    document: `scribd.com docs.google.com documentcloud.org issuu.com slideshare.net`,
  } satisfies Partial<Record<EmbedKind, string>>).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as EmbedKind] as const),
  ),
)

function embedKind(element: ElementNode, url: string): EmbedKind {
  const name = element.tagName.replace('amp-', '')
  if (name === 'video' || name === 'audio') return name
  const labels = hostOf(url).split('.').slice(-3)
  return hosts.get(labels.join('.')) ?? hosts.get(labels.slice(-2).join('.')) ?? 'other'
}

function hostOf(url: string): string {
  try {
    return new URL(originalAddress(url)).hostname
  } catch {
    return ''
  }
}
