import type { EmbedKind } from '../model/block.js'
import { originalAddress } from './original-address.js'

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

/** What the host of a URL serves; undefined of one that is not known. */
export function hostKind(url: string): EmbedKind | undefined {
  const labels = hostOf(url).split('.').slice(-3)
  return hosts.get(labels.join('.')) ?? hosts.get(labels.slice(-2).join('.'))
}

function hostOf(url: string): string {
  try {
    return new URL(originalAddress(url)).hostname
  } catch {
    return ''
  }
}
