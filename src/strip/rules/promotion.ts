import { type LabelRule, wordSet } from '../label-rule.js'

/** What the publisher sells or wants: the app, a subscription, a donation. */
export const promotionBox: LabelRule = {
  id: 'generic/promotion-box',
  reason: 'promotion',
  why: 'The publisher advertises something of its own.',
  names: wordSet(
    'promo, promos, promotion, promoted, cta, campaign, donate, donation, appdownload, download app, app download, qrcode, qr, subscribe, subscription, subscriptions, membership, 二维码',
  ),
  certain: wordSet('cta, promo, promos'),
}
