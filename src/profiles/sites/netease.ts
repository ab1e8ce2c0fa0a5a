import type { SiteProfile } from '../../model/profile.js'

/** NetEase, www.163.com and its channels. */
export const netease: SiteProfile = {
  id: 'netease',
  match: { hosts: ['163.com'], frontMatter: { author: '网易' }, markup: ['html#ne_wrap', '#ne_article_source'] },
  siteName: '网易',
  timeZone: 'Asia/Shanghai',
  metadata: { source: [{ select: '#ne_article_source' }, { select: '.post_info a:not(.post_jubao)', nth: 1 }] },
  strip: [
    { id: 'recommended', reason: 'related', select: '.special_tag_wrap', why: 'another story, in a box in the text' },
  ],
  blocks: [{ select: 'p.f_center', as: 'caption', why: 'the editor puts an image and the text under it there' }],
}
