import { property } from '../../html/attributes/attribute.js'
import { linkAbove } from '../../html/link-above.js'
import type { ElementNode } from '../../html/nodes.js'
import type { TextMass } from '../../html/text-mass.js'
import { type LabelRule, wordSet } from '../label-rule.js'
import type { ElementRule, LineRule } from '../strip-rule.js'
import { isInDataCell, isInHeading } from './line-place.js'

const advertisementLabel =
  /^[[【（(]?(?:广告|廣告|推广|advertisement|advertising|anzeige|werbung|publicité|publicidad|pubblicità|sponsored)[\]】）)]?$/i

/** Also the name of a business, and so the heading of a section about it. */
const sectionTitle = /^(?:广告|推广|advertising|werbung|publicité|publicidad|pubblicità)$/i

/** What stands over one in the middle of a text: 请继续往下阅读..., [广告]请继续往下阅读. */
const readOn =
  /^(?:[[【（(](?:广告|廣告)[\]】）)]\s?)?[（(]?(?:请|請)(?:继续|繼續)往下(?:阅读|閱讀|看)[.。…]{0,6}[）)]?$/

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

/** A host that is there for advertisements: a label before the site's own name, as `www.ad.nl` is a newspaper. */
const adHost =
  /^(?:https?:)?\/\/(?:[\w-]{1,63}\.){0,4}(?:ads?\d{0,2}|adserv(?:er|ing|ice)?|adimg|adclick)\.(?!(?:com?|gov|org|net|ac|edu)\.[a-z]{2}(?=[/:?#]|$)|[\w-]{1,63}\.edu\b)(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}(?=[/:?#]|$)/i
/** Of networks that serve nothing else. */
const adNetwork =
  /^(?:https?:)?\/\/(?:[\w-]{1,63}\.){0,4}(?:doubleclick\.net|googlesyndication\.com|adnxs\.com|(?:cta-redirect|no-cache)\.hubspot\.com)(?=[/:?#]|$)/i

/** Sizes of banners and buttons, which no picture of an article has. */
const bannerSizes = sizes('468x60 392x72 234x60 120x60 88x31 728x90 970x90 120x600 160x600')
/** Sizes that frames of advertisements have besides; players and charts may have them too. */
const frameSizes = sizes('300x250 336x280 250x250 180x150 300x600 970x250 120x240')

function sizes(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Banners in the text: images and frames from a host of advertisements, or linked to one, or of the sizes that they are sold in. */
export const advertisementMedia: ElementRule = {
  id: 'generic/advertisement-media',
  reason: 'advertisement',
  why: 'It comes from a host of advertisements or has the size of one.',
  select: 'img, iframe',
  when: (element, { mass }) => {
    const source = property(element, 'src')
    if (isOfAdHost(source)) return true
    const size = sizeOf(element)
    if (element.tagName !== 'iframe')
      return (
        (size !== undefined && bannerSizes.has(size) && !hasCaption(element, mass)) ||
        isOfAdHost(property(linkAbove(element.parent) ?? element, 'href'))
      )
    if (size === undefined || !(bannerSizes.has(size) || frameSizes.has(size))) return false
    return ![source, property(element, 'dataSrc')].some(
      (address) => typeof address === 'string' && shown.test(address.slice(0, 2000)),
    )
  },
}

/** Levels from a picture up to its figure: a link, boxes that keep its proportions. */
const maxLevels = 4
/** Counted characters of a caption; the label of an advertisement has fewer. */
const shortestCaption = 20

/** Whether the image stands in a figure with a caption: no advertisement has one. */
function hasCaption(image: ElementNode, mass: TextMass): boolean {
  let node = image.parent
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++, node = node.parent)
    if (node.tagName === 'figure') return mass.characters(node) >= shortestCaption
  return false
}

/** What addresses of players, maps and charts have in them. */
const shown =
  /youtu|vimeo|dailymotion|bilibili|youku|qq\.com|soundcloud|spotify|facebook|twitter|instagram|player|embed|video|audio|datawrapper|dwcdn|infogram|flourish|flo\.uri|archive\.org|tiktok|rutube|podcast|radio|map|chart|graph|poll|quiz|widget/i

function isOfAdHost(address: unknown): boolean {
  if (typeof address !== 'string' || address.length > 2000) return false
  return adHost.test(address) || adNetwork.test(address)
}

const plainNumber = /^\d{1,4}(?:px)?$/

function sizeOf(element: ElementNode): string | undefined {
  const width = String(property(element, 'width') ?? '')
  const height = String(property(element, 'height') ?? '')
  if (!plainNumber.test(width) || !plainNumber.test(height)) return undefined
  return `${Number.parseInt(width, 10)}x${Number.parseInt(height, 10)}`
}
