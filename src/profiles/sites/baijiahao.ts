import type { SiteProfile } from '../../model/profile.js'

/** Baijiahao, where outlets and authors publish on Baidu. */
export const baijiahao: SiteProfile = {
  id: 'baijiahao',
  match: { hosts: ['baijiahao.baidu.com', 'mbd.baidu.com'], markup: ['.article-source-bjh', '.bjh-p'] },
  siteName: '百家号',
  timeZone: 'Asia/Shanghai',
  content: ['.article-content'],
  metadata: { source: [{ select: '.author-txt > .author-name' }, { select: '[data-testid="author-name"]' }] },
  blocks: [{ select: '.bjh-h3', as: 'heading', why: 'the editor makes a heading of a paragraph' }],
}
