import type { SiteProfile } from '../../model/profile.js'

/** Kuaikeji, news.mydrivers.com. */
export const kkj: SiteProfile = {
  id: 'kkj',
  match: {
    hosts: ['mydrivers.com'],
    frontMatter: { author: '快科技（原驱动之家）' },
    markup: ['p.bqian', '#leftjiucuo'],
  },
  siteName: '快科技',
  timeZone: 'Asia/Shanghai',
  strip: [
    { id: 'end', reason: 'end-marker', select: 'p.end', why: 'marks where the text ends' },
    {
      id: 'reprint',
      reason: 'copyright',
      select: 'p.zhuanzai',
      why: 'how the source is to be named, on every article',
    },
    { id: 'tags', reason: 'tags', select: 'p.bqian', why: 'the topics, below the text' },
    { id: 'report-error', reason: 'ui', select: 'a.jiucuo', why: 'tells the editors of a mistake' },
  ],
}
