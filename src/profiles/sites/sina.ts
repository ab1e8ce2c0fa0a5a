import type { SiteProfile } from '../../model/profile.js'

/** What all Sina pages share. */
export const sina: SiteProfile = {
  id: 'sina',
  match: { hosts: ['sina.com.cn', 'sina.cn'], markup: ['p[cms-style]', 'font[cms-style]'] },
  siteName: '新浪网',
  timeZone: 'Asia/Shanghai',
  content: ['#artibody', '#article'],
  metadata: {
    credits: [
      {
        select: 'p.article-editor',
        match: '^责任编辑[：:]\\s*(.+)$',
        // The code of the desk: 'SF001', also in brackets.
        replace: [{ pattern: '[\\[【]?[A-Z]{2}\\d{3}[\\]】]?', with: '' }],
        split: '[\\s、，,]+',
        role: 'editor',
      },
    ],
    source: [{ select: '.date-source .source' }, { select: '#media_name' }],
  },
  strip: [
    { id: 'app-qr', reason: 'promotion', select: '.appendQr_wrap', why: 'QR code of the app, below every article' },
    {
      id: 'broker-qr',
      reason: 'promotion',
      select: '.app-kaihu-qr',
      why: 'QR code for opening an account with a broker',
    },
    {
      id: 'analyst-reports',
      reason: 'promotion',
      select: 'blockquote',
      text: '^炒股就看',
      why: 'advertises the paid reports of the app, in a quote without a class of its own',
    },
    {
      id: 'video-box',
      reason: 'media-placeholder',
      select: 'div.video-2017',
      why: 'a script puts the player in; in the source it is empty',
    },
    { id: 'reference', reason: 'related', select: 'blockquote.fin_reference', why: 'links to earlier stories' },
    {
      id: 'ad-slot',
      reason: 'advertisement',
      select: 'div[id$="_ad"], ins.sinaads',
      why: 'a script puts the advertisement in',
    },
    {
      id: 'stock-quote',
      reason: 'ui',
      select: 'span[id^="quote_"]',
      why: 'a script writes the price of the day behind the name of a share',
    },
    {
      id: 'topic',
      reason: 'related',
      select: '.wap_special',
      why: 'leads to the page of the topic, below the text',
    },
    {
      id: 'product-trials',
      reason: 'promotion',
      select: '.tech-quotation',
      why: 'advertises the site of product trials, above the text',
    },
    {
      id: 'player',
      reason: 'ui',
      select: '.artical-player-wrap :is(.a-p-info, .a-p-bd)',
      why: 'the label and the list of the player',
    },
  ],
  keep: [
    {
      id: 'text-in-image-box',
      select: 'div.img_wrapper',
      why: 'an image whose caption was not closed has the paragraphs after it in its box',
    },
  ],
}
