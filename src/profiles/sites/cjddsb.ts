import type { SiteProfile } from '../../model/profile.js'

/** Dangdai Shangbao, a newspaper of Hunan. */
export const cjddsb: SiteProfile = {
  id: 'cjddsb',
  match: { hosts: ['cjddsb.com'] },
  siteName: '当代商报',
  timeZone: 'Asia/Shanghai',
  content: ['.single-content'],
  metadata: { source: [{ select: '.authorbio .spostinfo li', match: '来源：(\\S+)' }] },
}
