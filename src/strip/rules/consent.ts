import { type LabelRule, wordSet } from '../label-rule.js'

/** Cookie banners. */
export const consentBanner: LabelRule = {
  id: 'generic/consent-banner',
  reason: 'consent',
  why: 'It asks for consent to cookies.',
  names: wordSet('cookie, cookies, consent, gdpr, ccpa, onetrust, didomi, cookiebot, cmp, quantcast'),
}
