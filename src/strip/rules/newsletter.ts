import { type LabelRule, wordSet } from '../label-rule.js'

/** Forms and lines that offer a newsletter. */
export const newsletterBox: LabelRule = {
  id: 'generic/newsletter-box',
  reason: 'newsletter',
  why: 'It offers a newsletter.',
  names: wordSet('newsletter, newsletters, mailing, mailinglist, mailchimp, signup, sign up, optin'),
  certain: wordSet('newsletter, newsletters, mailinglist, mailchimp, signup'),
}
