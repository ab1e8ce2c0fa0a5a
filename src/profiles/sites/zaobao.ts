import type { SiteProfile } from '../../model/profile.js'

/** Lianhe Zaobao, Singapore. */
export const zaobao: SiteProfile = {
  id: 'zaobao',
  match: {
    hosts: ['zaobao.com', 'zaobao.com.sg'],
    frontMatter: { author: '联合早报' },
    markup: ['#js-cta-microtransaction', '#dfp-ad-midarticlespecial'],
  },
  siteName: '联合早报',
  timeZone: 'Asia/Singapore',
  strip: [
    {
      id: 'subscribe',
      reason: 'paywall',
      select: '.cta-subscribe, .article-microtransaction',
      why: 'asks to subscribe or to buy the article, where the text ends for others',
    },
    {
      id: 'ad-slot',
      reason: 'advertisement',
      select: '#innity-in-post, [id^="dfp-ad-"]',
      why: 'a script puts the advertisement in',
    },
  ],
  blocks: [{ select: '.ZBO_SubHeading', as: 'heading', why: 'the editor makes a heading of a paragraph' }],
}
