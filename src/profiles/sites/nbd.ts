import type { SiteProfile } from '../../model/profile.js'

/** National Business Daily, www.nbd.com.cn. Its markup is no mark of it: the sites that reprint it keep its classes. */
export const nbd: SiteProfile = {
  id: 'nbd',
  match: { hosts: ['nbd.com.cn'], frontMatter: { author: '每经网' } },
  siteName: '每经网',
  timeZone: 'Asia/Shanghai',
  strip: [
    { id: 'note', reason: 'disclaimer', select: 'p.nbd-mzsm', why: 'that nothing is advice, below reports on shares' },
  ],
}
