import type { LabelRule } from './label-rule.js'
import { advertisementBox } from './rules/advertisement.js'
import { authorBox } from './rules/author-box.js'
import { consentBanner } from './rules/consent.js'
import { copyrightBox } from './rules/copyright.js'
import { byline } from './rules/credit.js'
import { dateline } from './rules/dateline.js'
import { disclaimerBox } from './rules/disclaimer.js'
import { headline } from './rules/headline.js'
import { navigation } from './rules/navigation.js'
import { newsletterBox } from './rules/newsletter.js'
import { paywallBox } from './rules/paywall.js'
import { promotionBox } from './rules/promotion.js'
import { readerComments } from './rules/reader-comments.js'
import { relatedBox } from './rules/related.js'
import { shareBar } from './rules/share.js'
import { tagList } from './rules/tags.js'
import { controls } from './rules/ui.js'

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
