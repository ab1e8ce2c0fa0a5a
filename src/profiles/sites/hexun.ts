import type { SiteProfile } from '../../model/profile.js'

/** Hexun, finance news. */
export const hexun: SiteProfile = {
  id: 'hexun',
  match: { hosts: ['hexun.com'], markup: ['.articleName .tip', '.art_contextBox'] },
  siteName: '和讯网',
  timeZone: 'Asia/Shanghai',
  content: ['.art_contextBox'],
  metadata: { source: [{ select: '.articleName .tip a' }] },
}
