import type { SiteProfile } from '../../model/profile.js'

/** CSDN's blogs. The line of facts shows when a text was last recommended, and keeps the day of its publication in an attribute. */
export const csdn: SiteProfile = {
  id: 'csdn',
  match: { hosts: ['blog.csdn.net'], markup: ['#article_content #content_views'] },
  siteName: 'CSDN',
  timeZone: 'Asia/Shanghai',
  content: ['#content_views'],
  metadata: {
    authors: [{ select: 'a.follow-nickName' }],
    publishedAt: [{ select: '.blog-postTime', attribute: 'data-time' }],
  },
}
