import { type LabelRule, wordSet } from '../label-rule.js'
import type { LineRule } from '../strip-rule.js'
import { isInDataCell, isInHeading } from './line-place.js'

const advertisementLabel =
  /^[[【（(]?(?:广告|推广|advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|sponsored)[\]】）)]?$/i

/** Also the name of a business, and so the heading of a section about it. */
const sectionTitle = /^(?:广告|推广|advertising|werbung|publicité|publicidad|pubblicità)$/i

/** What stands over one in the middle of a text: 请继续往下阅读... */
const readOn = /^[（(]?(?:请|請)(?:继续|繼續)往下(?:阅读|閱讀|看)[.。…]{0,6}[）)]?$/

/** The label over an advertisement. */
export const advertisementLine: LineRule = {
  id: 'generic/advertisement-label',
  reason: 'advertisement',
  why: 'It labels an advertisement.',
  where: 'anywhere',
  longest: 20,
  take: (line, { mass }) => {
    if (!advertisementLabel.test(line.text)) return readOn.test(line.text) ? {} : undefined
    if (isInHeading(line) && sectionTitle.test(line.text)) return undefined
    return isInDataCell(line, mass) ? undefined : {}
  },
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
