import type { SiteProfile } from '../../model/profile.js'

/** Sina Tech, tech.sina.com.cn. */
export const sinaTech: SiteProfile = {
  id: 'sina-tech',
  extends: 'sina',
  match: { hosts: ['tech.sina.com.cn', 'tech.sina.cn'], frontMatter: { author: '新浪科技' } },
  metadata: {
    // Its reporters sign behind the last sentence: '……(林舟)'.
    authors: [{ select: '#artibody > p', nth: -1, match: '[（(](\\p{Script=Han}{2,4})[）)]$' }],
  },
}
