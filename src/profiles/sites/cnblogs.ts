import type { SiteProfile } from '../../model/profile.js'

/** Cnblogs. Each blog has a look of its own; the text and the line under it are the same in all. */
export const cnblogs: SiteProfile = {
  id: 'cnblogs',
  match: { hosts: ['cnblogs.com'], markup: ['#cnblogs_post_body'] },
  siteName: '博客园',
  timeZone: 'Asia/Shanghai',
  content: ['#cnblogs_post_body'],
  metadata: {
    // posted @ <span id="post-date">…</span> <a>who</a> 阅读(…) <a>编辑</a>
    authors: [{ select: '.postDesc > #post-date ~ a', nth: 1 }],
  },
}
