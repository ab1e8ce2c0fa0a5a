import type { SiteProfile } from '../../model/profile.js'

/** Xueqiu, where investors write: long posts have a headline, short ones do not. */
export const xueqiu: SiteProfile = {
  id: 'xueqiu',
  match: { hosts: ['xueqiu.com'], markup: ['.article__bd__detail'] },
  siteName: '雪球',
  timeZone: 'Asia/Shanghai',
  content: ['.article__bd__detail'],
  metadata: { authors: [{ select: '.article__author a.name' }] },
}
