import { labelRules } from './label-rules.js'
import { advertisementLine, advertisementMedia } from './rules/advertisement.js'
import { consentLine } from './rules/consent.js'
import { copyrightLine } from './rules/copyright.js'
import { agencyLine, creditLine, datedByline } from './rules/credit.js'
import { dateLine } from './rules/dateline.js'
import { listMarker, smallImage, vectorGraphic } from './rules/decoration.js'
import { disclaimer } from './rules/disclaimer.js'
import { duplicateLine } from './rules/duplicate.js'
import { bracketedTitle, duplicateTitle } from './rules/duplicate-title.js'
import { endMarkerLine } from './rules/end-marker.js'
import { documentTitle } from './rules/headline.js'
import { hidden, undisplayed } from './rules/hidden.js'
import { invisibleLine } from './rules/invisible.js'
import { lineNumber } from './rules/line-number.js'
import { mastheadRule } from './rules/masthead.js'
import { mediaPlaceholder } from './rules/media-placeholder.js'
import { noscript } from './rules/noscript.js'
import { originalTitle } from './rules/original-title.js'
import { paywallLine } from './rules/paywall.js'
import { appealLine } from './rules/promotion.js'
import { readMoreLine } from './rules/read-more.js'
import { readingTimeLine } from './rules/reading-time.js'
import { linkBox, neighbourLine, relatedLine, standaloneLink } from './rules/related.js'
import { repeatedPictureRule } from './rules/repeated-picture.js'
import { script } from './rules/script.js'
import { shareLine } from './rules/share.js'
import { style } from './rules/style.js'
import { tagLine } from './rules/tags.js'
import { tipCredit } from './rules/tip-credit.js'
import {
  archiveBar,
  controlLabel,
  copyButton,
  formControl,
  mediaFallback,
  noteBacklink,
  scriptLink,
} from './rules/ui.js'
import type { ElementRule, LineRule } from './strip-rule.js'

/** Rules for what is no text of the page at all. They look at the whole document, before the article is found. */
export const unrenderedRules: readonly ElementRule[] = [
  script,
  style,
  noscript,
  documentTitle,
  archiveBar,
  undisplayed,
  hidden,
  formControl,
  vectorGraphic,
  scriptLink,
  copyButton,
  noteBacklink,
  lineNumber,
  listMarker,
  smallImage,
]

/** Rules for elements inside the article, in order: the first that takes an element names it. */
export const elementRules: readonly ElementRule[] = [mediaPlaceholder, advertisementMedia, linkBox]

/** Rules for lines of the article, in order. */
export const lineRules: readonly LineRule[] = [
  invisibleLine,
  duplicateTitle,
  bracketedTitle,
  originalTitle,
  paywallLine,
  readMoreLine,
  controlLabel,
  readingTimeLine,
  advertisementLine,
  consentLine,
  appealLine,
  shareLine,
  endMarkerLine,
  neighbourLine,
  relatedLine,
  disclaimer,
  copyrightLine,
  creditLine,
  tipCredit,
  dateLine,
  datedByline,
  agencyLine,
  tagLine,
  standaloneLink,
  duplicateLine,
]

/** Rules that are part of the stages themselves. */
export const commentRule = { id: 'generic/comment', reason: 'comment' } as const
export const emptyRule = { id: 'generic/empty', reason: 'empty' } as const
export const limitRule = { id: 'generic/limit', reason: 'limit' } as const
export const outsideContentRule = { id: 'generic/outside-content', reason: 'outside-content' } as const

/** The ids of the generic rules that take something out. */
export const genericRuleIds: readonly string[] = [
  ...unrenderedRules,
  ...elementRules,
  ...lineRules,
  mediaFallback,
  mastheadRule,
  repeatedPictureRule,
  emptyRule,
  ...labelRules.filter(({ certain }) => certain !== undefined),
].map((rule) => rule.id)

/** The ids of all generic rules, those that only name what is not the article included. */
export const allGenericRuleIds: readonly string[] = [
  ...new Set([...genericRuleIds, ...labelRules.map((rule) => rule.id)]),
]
