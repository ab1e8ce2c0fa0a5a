import type { SiteProfile } from '../../model/profile.js'

/** Boston.com. */
export const boston: SiteProfile = {
  id: 'boston',
  match: { hosts: ['boston.com'], frontMatter: { author: 'Boston.com' }, markup: ['.airship-web-notifications'] },
  siteName: 'Boston.com',
  timeZone: 'America/New_York',
  strip: [
    {
      id: 'browser-alerts-ui',
      reason: 'ui',
      select: '.airship-web-notifications-opt-in__button, .airship-web-notifications-success',
      why: 'the button that turns browser alerts on, and what it answers',
    },
    {
      id: 'browser-alerts',
      reason: 'promotion',
      select: '.airship-web-notifications-opt-in__title, .airship-web-notifications-opt-in__text',
      why: 'advertises the alerts of the site',
    },
    { id: 'related-links', reason: 'related', select: '.related-links', why: 'earlier stories, in a box in the text' },
  ],
}
