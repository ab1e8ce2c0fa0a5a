import type { SiteProfile } from '../../model/profile.js'

/** Sina Finance, finance.sina.com.cn. The site is 新浪网, as its pages say; a feed document says 新浪财经 itself. */
export const sinaFinance: SiteProfile = {
  id: 'sina-finance',
  extends: 'sina',
  match: {
    hosts: ['finance.sina.com.cn', 'finance.sina.cn'],
    frontMatter: { author: '新浪财经' },
    // Marks of Sina's that only the finance pages have.
    markup: ['.appendQr_wrap', '.app-kaihu-qr', 'blockquote.fin_reference', 'p.ori_titlesource'],
  },
  metadata: {
    // Posts of other accounts begin with who wrote them: '原创：某某 某某笔记'.
    authors: [{ line: '^原创[：:]\\s?(\\S{2,20}?)(?:编译)?(?:\\s|$)' }],
    originalTitle: [{ select: 'p.ori_titlesource', after: '原标题：', until: '来源：' }],
    source: [
      { select: 'p.ori_titlesource', after: '来源：', until: '原标题：' },
      // A notice of the outlet's that the page has commented out: '(本文来自…，…)'.
      { comment: '^\\s*article_adlist\\[.{0,200}?[（(]本文来自([^，,。）)]+)' },
    ],
    // 'stock,sh600001&sz000001', 'usstock,ABC' or 'stock,' alone.
    stockCodes: [{ comment: '^\\s*news_keyword_pub,[a-z]{0,8}stock,\\s*(\\S+)', split: '[&,;]+' }],
  },
}
