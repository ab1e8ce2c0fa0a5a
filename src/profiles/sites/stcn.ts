import type { SiteProfile } from '../../model/profile.js'

/** Securities Times, data.stcn.com and its sisters. */
export const stcn: SiteProfile = {
  id: 'stcn',
  match: {
    hosts: ['stcn.com'],
    frontMatter: { author: '证券时报网' },
    markup: ['div.fenlei1', 'div.fenlei2', 'div.txt_zhu'],
  },
  siteName: '证券时报网',
  timeZone: 'Asia/Shanghai',
  metadata: { keywords: [{ select: 'div.fenlei2', split: '[、，,\\s]+' }] },
  strip: [
    { id: 'note', reason: 'disclaimer', select: 'div.txt_zhu', why: 'the same note below every table of data' },
    {
      id: 'tags',
      reason: 'tags',
      select: 'div.fenlei1, div.fenlei2',
      why: 'the column and the keywords, below the text',
    },
  ],
}
