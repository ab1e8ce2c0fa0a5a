import type { SiteProfile } from '../../model/profile.js'

/** Zhihu, questions and answers. Its feeds give an answer, with the name of who wrote it on the first line. */
export const zhihu: SiteProfile = {
  id: 'zhihu',
  match: { hosts: ['zhihu.com'], frontMatter: { author: '知乎' } },
  siteName: '知乎',
  timeZone: 'Asia/Shanghai',
  metadata: {
    authors: [{ line: '^(.{1,40})的回答$' }, { select: '.answer > .meta > .author', match: '^(.{1,40}?)[，,]?$' }],
  },
  strip: [
    {
      id: 'answer-of',
      reason: 'credit',
      text: '^.{1,40}的回答$',
      why: 'names who wrote the answer, above every answer',
    },
    {
      id: 'answerer',
      reason: 'author-box',
      select: '.answer > .meta',
      why: 'portrait, name and description of who wrote the answer, in the daily selection',
    },
    {
      id: 'link-card',
      reason: 'related',
      select: 'a[data-draft-type="link-card"]',
      why: 'a card that leads to another page',
    },
  ],
}
