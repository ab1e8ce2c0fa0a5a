import type { SiteProfile } from '../../model/profile.js'

/** The Geographical Society of China, whose pages all have the same title in their head. */
export const gsc: SiteProfile = {
  id: 'gsc',
  match: { hosts: ['gsc.org.cn'], markup: ['.xq_fonts > .detailCon'] },
  siteName: '中国地理学会',
  timeZone: 'Asia/Shanghai',
  content: ['.detailCon'],
  metadata: {
    title: [{ select: '.xq_fonts > h5' }],
    publishedAt: [{ select: '.xq_fonts > .ly b', after: '发布时间：' }],
    source: [{ select: '.xq_fonts > .ly i', after: '来源：' }],
  },
}
