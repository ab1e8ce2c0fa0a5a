import type { SiteProfile } from '../../model/profile.js'

/** The hospital of the Hunan Academy of Chinese Medicine. */
export const zyyfy: SiteProfile = {
  id: 'zyyfy',
  match: { hosts: ['zyyfy.com'], markup: ['#netDirInPage[value="zyyy"]'] },
  timeZone: 'Asia/Shanghai',
  content: ['#z'],
  metadata: {
    title: [{ select: '[id^="ArticleContentBlockTitle"] > .title' }],
    publishedAt: [{ select: '.title_blow', after: '时间：', date: 'yyyy年MM月dd日 HH:mm' }],
    source: [{ select: '.title_blow', match: '^来源：(\\S+)' }],
  },
}
