import type { ElementNode } from '../../html/nodes.js'
import { textOf } from '../../html/text-content.js'
import { endsSentence } from '../../text/characters.js'
import { foldText } from '../../text/fold.js'
import { linkedShare } from '../linked-share.js'
import type { ElementContext, ElementRule, LineRule } from '../strip-rule.js'

const relatedLabel =
  /^[【[（(]?(?:相关(?:新闻|阅读|报道|链接|文章|推荐|专题)|延伸阅读|扩展阅读|推荐阅读|更多阅读|往期回顾|热门文章|更多(?:报道|新闻|精彩|内容)|此前报道|阅读更多|(?:related|more) (?:links?|stories|articles?|news|coverage|content|reading)|related|read more|read also|also read|see also|more on this(?: story)?|more from|recommended|you may also like|mehr zum thema|lesen sie auch|lire aussi|à lire aussi|lea también|leggi anche)[】\]）)]?\s?(?:[：:>|｜-]|$)/i

/** Counted characters that a label may have beside the links it announces. */
const longestLabel = 24

/** A line that announces another story and links to it: 相关新闻：…, 'Read more: …'. */
export const relatedLine: LineRule = {
  id: 'generic/related-line',
  reason: 'related',
  why: 'It leads to another story.',
  where: 'anywhere',
  take: (line) => (linkedShare(line) > 0.5 && relatedLabel.test(line.text) ? {} : undefined),
}

/** A link that stands alone between the blocks, in no paragraph: a card or a reference to another page. */
export const standaloneLink: LineRule = {
  id: 'generic/standalone-link',
  reason: 'related',
  why: 'A link in no paragraph leads to another page.',
  where: 'anywhere',
  take: (line, context) => {
    if (!line.loose || endsSentence(line.text) || linkedShare(line) < 1) return undefined
    return context.fromStart + context.fromEnd > 0 ? {} : undefined
  },
}

const neighbourLabel =
  /^(?:上一篇|下一篇|上一条|下一条|previous(?: article| post| story)?|next(?: article| post| story)?)\s?[：:«»<>←→|]/i

/** 上一篇：…, 下一篇：…: the neighbours in the archive. */
export const neighbourLine: LineRule = {
  id: 'generic/neighbour-line',
  reason: 'navigation',
  why: 'It leads to the neighbours in the archive.',
  where: 'ends',
  take: (line) => (linkedShare(line) > 0 && neighbourLabel.test(line.text) ? {} : undefined),
}

/** A box that holds links to other stories and nothing else but its heading. */
export const linkBox: ElementRule = {
  id: 'generic/link-box',
  reason: 'related',
  why: 'A box of nothing but links leads to other stories.',
  select: 'aside, blockquote, div, dl, nav, ol, section, table, ul',
  when: isLinkBox,
}

/** Links that a box without a label must hold. */
const linksWithoutLabel = 3

function isLinkBox(element: ElementNode, { mass }: ElementContext): boolean {
  const links = mass.links(element)
  if (links === 0 || mass.media(element) > links) return false
  const outside = mass.characters(element) - mass.linkedCharacters(element)
  if (outside > longestLabel) return false
  if (outside === 0) return links >= linksWithoutLabel && element.tagName !== 'div'
  return relatedLabel.test(foldText(textOf(element).slice(0, 200)))
}
