import { type LabelRule, wordSet } from '../label-rule.js'

/** Share bars and links to the publisher's own accounts. */
export const shareBar: LabelRule = {
  id: 'generic/share-bar',
  reason: 'share',
  why: 'It shares the page.',
  names: wordSet(
    'share, shares, sharing, sharebar, social, socials, sns, sharedaddy, heateor, addthis, sharethis, addtoany, bshare, jiathis, bdsharebuttonbox, whatsapp, facebook, twitter, pinterest',
  ),
  certain: wordSet('sharedaddy, heateor, addthis, sharethis, addtoany, jiathis, bdsharebuttonbox'),
}
