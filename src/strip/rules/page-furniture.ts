import { type LabelRule, wordSet } from '../label-rule.js'

/** Menus, headers, footers, breadcrumbs: the page around the article. */
export const navigation: LabelRule = {
  id: 'generic/navigation',
  reason: 'navigation',
  why: 'It leads around the site.',
  names: wordSet(
    'nav, navbar, navigation, menu, submenu, breadcrumb, breadcrumbs, crumb, crumbs, masthead, footer, header, topbar, toolbar, pagination, pager, sitemap, skip, topnav, sidenav, searchbox, 导航',
  ),
  tagNames: new Set(['nav', 'footer', 'header']),
  roles: new Set(['navigation', 'banner', 'contentinfo', 'menu', 'menubar', 'search', 'menuitem']),
}

/** Other stories: related, recommended, most read, next. */
export const relatedBox: LabelRule = {
  id: 'generic/related-box',
  reason: 'related',
  why: 'It leads to other stories.',
  names: wordSet(
    'related, relateds, recommend, recommended, recommendation, recommendations, recirc, recirculation, teaser, teasers, trending, popular, mostread, mostpopular, outbrain, taboola, suggested, suggestions, readmore, seealso, similar, headlines, latest, rank, ranking, hot, most read, more news, more stories, more from, read more, read next, up next, see also',
  ),
  tagNames: new Set(['aside']),
  roles: new Set(['complementary']),
}

/** Share bars and links to the publisher's own accounts. */
export const shareBar: LabelRule = {
  id: 'generic/share-bar',
  reason: 'share',
  why: 'It shares the page.',
  names: wordSet(
    'share, shares, sharing, sharebar, social, socials, sns, addthis, sharethis, addtoany, bshare, jiathis, bdsharebuttonbox, whatsapp, facebook, twitter, pinterest',
  ),
}

/** What readers wrote, and the form to write more. */
export const readerComments: LabelRule = {
  id: 'generic/reader-comments',
  reason: 'reader-comments',
  why: 'Readers wrote it.',
  names: wordSet(
    'comment, comments, commenting, commentlist, disqus, respond, reply, replies, discussion, livefyre, coral, viafoura, spotim, pinglun, 评论, 跟帖',
  ),
}

/** Cookie banners. */
export const consentBanner: LabelRule = {
  id: 'generic/consent-banner',
  reason: 'consent',
  why: 'It asks for consent to cookies.',
  names: wordSet('cookie, cookies, consent, gdpr, ccpa, onetrust, didomi, cookiebot, cmp, quantcast'),
}

/** Forms and lines that offer a newsletter. */
export const newsletterBox: LabelRule = {
  id: 'generic/newsletter-box',
  reason: 'newsletter',
  why: 'It offers a newsletter.',
  names: wordSet('newsletter, newsletters, mailing, mailinglist, mailchimp, signup, sign up, optin'),
}

/** What the publisher sells or wants: the app, a subscription, a donation. */
export const promotionBox: LabelRule = {
  id: 'generic/promotion-box',
  reason: 'promotion',
  why: 'The publisher advertises something of its own.',
  names: wordSet(
    'promo, promos, promotion, promoted, cta, campaign, donate, donation, appdownload, download app, app download, qrcode, qr, subscribe, subscription, subscriptions, membership, 二维码',
  ),
}

/** Advertisements of third parties and the places for them. */
export const advertisementBox: LabelRule = {
  id: 'generic/advertisement-box',
  reason: 'advertisement',
  why: 'It is an advertisement.',
  names: wordSet(
    'ad, ads, adv, advert, adverts, advertisement, advertising, adsbygoogle, adbox, adslot, adunit, dfp, gpt, sponsor, sponsors, sponsored, commercial, anzeige, werbung, publicidad, pub, guanggao, 广告',
  ),
}

/** The wall before the rest of the text. */
export const paywallBox: LabelRule = {
  id: 'generic/paywall-box',
  reason: 'paywall',
  why: 'It asks for a subscription to read on.',
  names: wordSet('paywall, regwall, meteredcontent, piano, subscriber wall, subscription wall'),
}

/** Players, galleries, tools to listen, print and resize. */
export const controls: LabelRule = {
  id: 'generic/controls',
  reason: 'ui',
  why: 'It is for acting, not for reading.',
  names: wordSet(
    'button, buttons, btn, controls, control, player, tooltip, modal, popup, popover, overlay, lightbox, slider, carousel, dropdown, toggle, tools, print, fontsize, audio, listen, login, search, loading, spinner, accordion tab',
  ),
  tagNames: new Set(['form', 'label', 'fieldset', 'legend', 'dialog', 'output', 'meter', 'progress']),
  roles: new Set([
    'button',
    'dialog',
    'toolbar',
    'tablist',
    'tab',
    'alert',
    'alertdialog',
    'form',
    'status',
    'tooltip',
  ]),
}

/** Who wrote it, with a portrait and a life. */
export const authorBox: LabelRule = {
  id: 'generic/author-box',
  reason: 'author-box',
  why: 'It is about the author, not the story.',
  names: wordSet(
    'author box, author bio, author info, author card, author description, author about, about author, bio, biography, contributor bio, authorbox',
  ),
}

/** The line of names above or below the text. */
export const byline: LabelRule = {
  id: 'generic/byline',
  reason: 'credit',
  why: 'Who wrote it and where it was taken from is metadata.',
  names: wordSet(
    'byline, bylines, author, authors, writer, reporter, editor, credit, credits, contributor, contributors, source, 来源, 作者, 责编',
  ),
  tagNames: new Set(['address']),
}

/** The date and the place that stand alone. */
export const dateline: LabelRule = {
  id: 'generic/dateline',
  reason: 'dateline',
  why: 'The date is metadata.',
  names: wordSet(
    'date, dateline, datetime, time, timestamp, pubdate, published, publish, updated, posted, meta, 时间, 日期',
  ),
  tagNames: new Set(['time']),
}

/** The tags and sections of the article. */
export const tagList: LabelRule = {
  id: 'generic/tag-list',
  reason: 'tags',
  why: 'Tags and sections are metadata.',
  names: wordSet(
    'tag, tags, taglist, tagcloud, keywords, keyword, topic, topics, category, categories, label, labels, kicker, section name, 标签, 关键词',
  ),
}

/** The headline outside the text. */
export const headline: LabelRule = {
  id: 'generic/headline',
  reason: 'headline',
  why: 'The headline is metadata.',
  names: wordSet('headline, entry title, post title, article title, page title, story title, arttitle'),
  tagNames: new Set(['h1']),
}

/** The owner of the page. */
export const copyrightBox: LabelRule = {
  id: 'generic/copyright-box',
  reason: 'copyright',
  why: 'It says who owns the page.',
  names: wordSet('copyright, copyrights, colophon, legal, license, imprint, impressum, beian, icp, 版权'),
}

/** Notes that stand under every text. */
export const disclaimerBox: LabelRule = {
  id: 'generic/disclaimer-box',
  reason: 'disclaimer',
  why: 'The same note stands under every text of the publisher.',
  names: wordSet('disclaimer, disclosure, shengming, 声明, 免责'),
}

/** The label rules, in order: of several that fit an element, the first names it. */
export const labelRules: readonly LabelRule[] = [
  headline,
  paywallBox,
  consentBanner,
  newsletterBox,
  readerComments,
  shareBar,
  relatedBox,
  authorBox,
  byline,
  dateline,
  tagList,
  copyrightBox,
  disclaimerBox,
  advertisementBox,
  promotionBox,
  controls,
  navigation,
]
