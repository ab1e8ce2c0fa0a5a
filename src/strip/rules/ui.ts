import { hasProperty } from '../../html/attributes/attribute.js'
import { headingElements } from '../../html/element-kinds.js'
import { firstFrom } from '../../html/first-from.js'
import type { TextLine } from '../../html/lines/text-line.js'
import type { ElementNode } from '../../html/nodes.js'
import { textOf } from '../../html/text-content.js'
import { isBlank } from '../../text/characters.js'
import { isOneOf, type LabelRule, wordSet } from '../label-rule.js'
import type { ElementContext, ElementRule, LineRule } from '../strip-rule.js'
import { isInDataCell, isInHeading, isInList } from './line-place.js'

/** Form controls: nothing that an article says stands in one. */
export const formControl: ElementRule = {
  id: 'generic/form-control',
  reason: 'ui',
  why: 'A control is for acting, not for reading.',
  select: 'select, textarea, button, input, [role="button"]:not(a), p.button-wrapper, .subscription-widget',
  when: (element, context) => !opensPart(element, context) && !enlargesPicture(element, context),
}

/** Counted characters of a label that says what it opens. */
const shortestQuestion = 12
const longestQuestion = 400
/** Parts of the page that open as well. */
const ofPage = /\b(?:share|comments?|contents|related|kommentare|inhalt)\b/i
/** Counted characters of an answer. */
const shortestPanel = 30

/** Whether text follows the control, or what holds it alone. */
function hasPanel(element: ElementNode, mass: ElementContext['mass']): boolean {
  const around = element.parent
  for (const node of [element, around?.type === 'element' ? around : undefined]) {
    if (node === undefined) continue
    const siblings = node.parent?.children ?? []
    const place = firstFrom(siblings, node.index) + 1
    const next = siblings[place]
    const panel = next?.type === 'text' && isBlank(next.value) ? siblings[place + 1] : next
    if (panel?.type === 'element' && mass.characters(panel) >= shortestPanel) return true
  }
  return false
}

/** What such a picture says to those who do not see it: `Press enter or click to view image in full size`. */
const enlarges =
  /^(?:press enter or )?(?:click|tap)(?: here)? to (?:enlarge|expand|zoom|(?:open|see|view) (?:an? |the )?(?:larger |full[- ]size )?(?:image|photo|picture|version))(?: in)?(?: full[- ]?s(?:ize|creen)| (?:image|photo|picture))?\.?$/i

/** Whether it is the picture of a figure, which grows where it is clicked. */
function enlargesPicture(element: ElementNode, { mass }: ElementContext): boolean {
  if (mass.media(element) === 0) return false
  const characters = mass.characters(element)
  if (characters > longestPointer || (characters > 0 && !enlarges.test(textOf(element).trim()))) return false
  let around = element.parent
  for (let level = 0; level < maxLevels && around?.type === 'element'; level++) {
    if (around.tagName === 'figure') return true
    around = around.parent
  }
  return false
}

const question = /[?？؟;]$/
/** Elements between a control and the heading that it is all of. */
const maxLevels = 3

/**
 * Whether the control is the heading of a part that it opens: all of a heading, or a question. The accordion of the ARIA Authoring
 * Practices Guide is made so: `<h3><button aria-expanded="false" aria-controls="part-1">Who has to pay?</button></h3>`.
 */
function opensPart(element: ElementNode, { mass }: ElementContext): boolean {
  if (!hasProperty(element, 'ariaExpanded') && !hasProperty(element, 'ariaControls')) return false
  const characters = mass.characters(element)
  if (characters < shortestQuestion || characters > longestQuestion) return false
  let around = element.parent
  for (let level = 0; level < maxLevels && around?.type === 'element'; level++) {
    if (headingElements.has(around.tagName))
      return mass.characters(around) === characters && !ofPage.test(textOf(element))
    around = around.parent
  }
  return question.test(textOf(element).trim()) && hasPanel(element, mass)
}

/** What the Wayback Machine puts on top of its copies: a bar for the screen, a line for paper. */
export const archiveBar: ElementRule = {
  id: 'generic/archive-bar',
  reason: 'ui',
  why: 'A web archive put it on its copy of the page.',
  select: '#wm-ipp-base, #wm-ipp, #wm-ipp-print',
}

/** Counted characters that the label of a control has at most. */
const longestControlLabel = 12

/** A link that runs a script, at the end of its line: 文章纠错, 'Print'. */
export const scriptLink: ElementRule = {
  id: 'generic/script-link',
  reason: 'ui',
  why: 'A link that runs a script is a control.',
  select: 'a[href^="javascript:" i]',
  when: (element, context) =>
    context.mass.characters(element) <= longestControlLabel &&
    context.mass.media(element) === 0 &&
    endsLine(element, context),
}

/** The button that copies a code sample. */
export const copyButton: ElementRule = {
  id: 'generic/copy-button',
  reason: 'ui',
  why: 'The button stands in the code and is not part of it.',
  select: 'pre [class*="copy" i]',
  when: (element, context) => context.mass.characters(element) <= longestControlLabel,
}

/** An arrow, also in brackets. */
const arrow = /^[\s[(]*[↩↑⤴↵⏎^]{1,2}\uFE0E?[\s\])]*$/
/** Counted characters of an arrow and its brackets. */
const longestArrow = 5

/** Whether brackets stand around the link, which would be left. */
function isInBrackets({ index, parent }: ElementNode): boolean {
  const siblings = parent?.children ?? []
  const before = siblings[firstFrom(siblings, index) - 1]
  return before?.type === 'text' && openBracket.test(before.value)
}

const openBracket = /[[(]\s{0,9}$/

/** The arrow behind a footnote. */
export const noteBacklink: ElementRule = {
  id: 'generic/note-backlink',
  reason: 'ui',
  why: 'It leads from a note back to its place in the text.',
  select: 'a[href^="#"], a[role="doc-backlink"]',
  when: (element, { mass }) =>
    mass.characters(element) <= longestArrow && arrow.test(textOf(element)) && !isInBrackets(element),
}

function endsLine(element: ElementNode, context: ElementContext): boolean {
  const siblings = element.parent?.children ?? []
  for (let index = siblings.length - 1; index >= 0; index--) {
    const sibling = siblings[index]
    if (sibling === element) return true
    if (sibling !== undefined && context.mass.characters(sibling) > 0) return false
  }
  return true
}

/** UTF-16 units of a line that may be the label of a control. */
const longestControlLine = 32

/** Labels of controls that stand alone on a line. Compared whole, in lower case. */
const controlLabels = wordSet(
  '复制代码, 文章纠错, 点击查看大图, 查看大图, 点击放大, 点击图片放大, 收起, 展开, 展开全文, 展开阅读全文, 点击展开, 打开全文, 打开app, 播放, 暂停, 重播, 收藏, 点赞, +1, 打印, 举报, 举报/反馈, 分享到：, 返回顶部, 回到顶部, 加载更多, 点击加载更多, 正在加载, 加载中, 字号, 听新闻, 朗读, 全屏, 静音, 上一张, 下一张, 查看原图, 保存图片, 关闭窗口, 查看评论, 查看全部评论, 发表评论, 我要评论, 写评论, 查看留言, 阅读原文 跳转微信打开, 發表評論, 我要留言, 打印本页, copy code, copy, copied!, listen, listen to this article, play, play video, pause, print, save, expand, close, load more, show more, show less, click to enlarge, view full size, enlarge image, back to top, comments, view comments, read comments, leave a comment, post a comment, loading..., loading…, article réservé aux abonnés, réservé aux abonnés, exklusiv für abonnenten, nur für abonnenten, contenido exclusivo para suscriptores, solo para suscriptores, exclusivo para assinantes, riservato agli abbonati, alleen voor abonnees, kun for abonnenter, 会員限定記事, 有料記事',
)
/** What mails and forums write under each text; in a list it is one of several things to do. */
const footLabels = wordSet(
  '[comments], [link] [comments], unsubscribe, view in browser, view this email in your browser, read full topic',
)

const digit = /\d/

/** How often the page was seen and answered: 'Post Views: 412', '4 posts - 3 participants'. */
const counter =
  /^(?:post )?views\s?[:：]\s?[\d,.]{1,12}$|^[\d,.]{1,12} total views(?:, [\d,.]{1,12} views today)?$|^\d{1,6} posts? - \d{1,6} participants?$/i

/** What letters put side by side under their text: Unsubscribe | Manage preferences. */
const letterLinks = wordSet(
  'unsubscribe, manage preferences, update preferences, email preferences, manage subscription, privacy policy, view in browser, view online, contact us, terms of use, abmelden, se désinscrire, 退订',
)
const besideLinks = /[|·•/\n]/

function isFootLabel(text: string): boolean {
  return digit.test(text) ? counter.test(text) : isOneOf(footLabels, text)
}

function areLetterLinks(text: string): boolean {
  if (!besideLinks.test(text) || digit.test(text)) return false
  const parts = text.split(besideLinks)
  return parts.length > 1 && parts.every((part) => isOneOf(letterLinks, part.trim()))
}

/** What feeds of Hacker News write under each text: where the article and its comments are, how many points and comments it has. */
const newsFoot = /^(?:(?:Article|Comments) URL: https?:\/\/\S{1,200}|# Comments: \d{1,6})$/
const points = /^Points: \d{1,6}$/
const commentCount = '# Comments: '
/** Lines under the first of these. */
const underNewsFoot = 3

function isNewsFoot({ text, block }: TextLine, fromEnd: number): boolean {
  if (fromEnd > underNewsFoot || !text.includes(': ')) return false
  if (newsFoot.test(text)) return true
  if (!points.test(text) || block.parent === null) return false
  const { children } = block.parent
  const next = children.slice(children.indexOf(block as ElementNode) + 1).find((node) => node.type === 'element')
  return next?.type === 'element' && textOf(next).startsWith(commentCount)
}

/** UTF-16 units of a line that may say where the text goes on. */
const longestPointer = 64
/** Tekst gaat verder onder de foto; Artikkelen fortsetter under annonsen; Weiterlesen nach der Anzeige. */
const pointer =
  /^\W{0,3}(?:(?:\S{1,3} )?(?:art[ií][ck]|story|saken|te[kx]s?t|[čc]lán|juttu|verhaal|haber)\S{0,8} (?:continues|forts[eæä]t\S{3}|jatkuu|contin[uúăa]+|pokračuje|(?:gaat|loopt|geht|wird)(?: verder| door)?)|weiterlesen|lees verder|dals(?:za|zy) c(?:zęść|iąg) \S{6,9}|a cikk (?:a|az)) (?:[^\s.!?]{1,12} ){0,4}(?:below|ad|an[uú]nci|hirdet|pod|poniżej|anz|annons|pub|re[ck]lam|mainok|[pf]h?oto|image|afb|bil|kuva|[vw]ide|gal|zdj)[^\s.!?]{0,12}(?: [^\s.!?]{1,12}){0,2}[\s.:!…]{0,4}$|^продолжение (?:(?:статьи|материала|текста) )?(?:после|под) (?:рекламы|видео|фото)[.:…]?$/i

/** Where sites of Indonesia put a player into the text: [Gambas:Video 20detik]. */
const player = /^\[Gambas:[^\]]{1,40}\]$/

/** 【打印】【关闭】, 【字体：大 中 小】: controls under the texts of offices. */
const inBrackets =
  /^(?:[【[](?:打印|列印|[关關][闭閉]|返回|字[号體体][：:])(?:.?[页頁]|窗口|[顶頂]部|[大中小 ]{2,8})?[】\]]\s?){1,6}$/

/** UTF-16 units of a line that may be one of those at the foot of a feed's text. */
const longestFoot = 240
/** Lines under what letters put side by side: who sent it, and from where. */
const underLetterLinks = 3

/** A line that is nothing but the label of a control, or that says behind what the text goes on. */
export const controlLabel: LineRule = {
  id: 'generic/control-label',
  reason: 'ui',
  why: 'The label of a control says nothing of the story.',
  where: 'anywhere',
  longest: longestFoot,
  take: (line, { beginsWide, fromEnd, mass }) => {
    const { text } = line
    if (!beginsWide && isNewsFoot(line, fromEnd)) return isInList(line) ? undefined : {}
    if (text.length > longestPointer) return undefined
    const isShort = text.length <= longestControlLine
    const isLabelOfFoot =
      (isShort && !beginsWide && isFootLabel(text)) || (fromEnd <= underLetterLinks && areLetterLinks(text))
    const isFoot = isLabelOfFoot && !isInList(line)
    const isLabel =
      isFoot ||
      (isShort && (isOneOf(controlLabels, text) || inBrackets.test(text))) ||
      (text.startsWith('[G') && player.test(text))
    // A pointer is of several words: what has no space needs no look.
    if (!isLabel && !(text.includes(' ') && (pointer.test(text) || enlarges.test(text)))) return undefined
    return isInHeading(line) || isInDataCell(line, mass) ? undefined : {}
  },
}

/** What a browser shows where a player or a frame does not work. */
export const mediaFallback = {
  id: 'generic/media-fallback',
  reason: 'ui',
  why: 'It is shown only where the player or the frame does not work.',
} as const

/** Players, galleries, tools to listen, print and resize. */
export const controls: LabelRule = {
  id: 'generic/controls',
  reason: 'ui',
  why: 'It is for acting, not for reading.',
  names: wordSet(
    'button, buttons, btn, controls, control, player, tooltip, modal, popup, popover, overlay, lightbox, slider, carousel, dropdown, toggle, tools, print, fontsize, audio, listen, login, search, loading, spinner, accordion tab',
  ),
  tagNames: new Set(['form', 'label', 'fieldset', 'legend', 'dialog', 'output', 'meter', 'progress']),
  roles: new Set([
    'button',
    'dialog',
    'toolbar',
    'tablist',
    'tab',
    'alert',
    'alertdialog',
    'form',
    'status',
    'tooltip',
  ]),
}
