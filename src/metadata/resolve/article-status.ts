import type { Article } from '../../model/article.js'
import type { Block } from '../../model/block.js'
import { asksToReadOn } from '../../strip/rules/paywall.js'
import { leadsToSource } from '../../strip/rules/read-more.js'
import type { StripPlan, TakenLine } from '../../strip/strip-plan.js'
import type { Taking } from '../../strip/taking.js'
import { countCharacters, endsSentence, isBlank, textWidth } from '../../text/characters.js'
import { readLeadIn } from '../gather/lead-in.js'

/** A text that ends so was cut, where it is short; a longer one may end so of itself. */
const cutEnd = /(?:[^.]\.{3}|[^…]…|\[(?:…|\.\.\.)\])$/

/** Counted characters of a text whose end is taken at its word. Teasers of feeds have 100–400. */
const longestTeaser = 800

/**
 * Widths of Latin letters, wide characters two, of a text whose link to the source leads to the rest of it. Summaries in Chinese
 * have 60–200 characters; below a whole text of five paragraphs the link leads to where it was taken from.
 */
const widestTeaser = 400

/** The same of a text that has a way to its rest below: below a longer one it leads to something else. */
const widestExcerpt = 2400

/** Widths of Latin letters, wide characters two, of the one sentence that some feeds give instead of the text. */
const widestSummary = 160

/** Whether the source holds the article's text: all of it, the beginning, or none. */
export function articleStatus(blocks: readonly Block[], plan: StripPlan, isFeedDocument: boolean): Article['status'] {
  const texts = blocks.filter((block) => block.type !== 'figure' && block.type !== 'embed' && !isBlank(block.text))
  const last = texts.at(-1)
  if (last === undefined) return 'empty'
  if (saysSo(plan, texts)) return 'truncated'
  if (cutEnd.test(last.text) && isTeaser(texts)) return 'truncated'
  if (isFeedDocument && texts.length === 1 && isSummary(last.text)) return 'truncated'
  return 'ok'
}

function isTeaser(texts: readonly Block[]): boolean {
  return total(texts, countCharacters) <= longestTeaser
}

/** The sum of what is measured of the texts. */
function total(texts: readonly Block[], measure: (text: string) => number): number {
  return texts.reduce((sum, block) => sum + measure(block.text), 0)
}

/** Whether the text is as short as the beginning of one, or ends in the middle of a sentence. */
function endsEarly(texts: readonly Block[]): boolean {
  const last = texts.at(-1)?.text ?? ''
  return isTeaser(texts) || !endsSentence(last) || cutEnd.test(last)
}

function saysSo(plan: StripPlan, texts: readonly Block[]): boolean {
  const isSaid = ({ line: { text }, taking }: TakenLine): boolean => {
    if (taking.rule === 'generic/paywall-box') return asksToReadOn(text) && endsEarly(texts)
    if (!isCut(taking)) return false
    if (taking.reason === 'paywall') return true
    return total(texts, textWidth) <= (leadsToSource(text) ? widestTeaser : widestExcerpt)
  }
  return plan.lines.some(isSaid) || plan.nodes.entries.some(({ taking }) => isCut(taking))
}

/**
 * Whether the rule says that the rest of the text is elsewhere. A box that is only named a paywall does not, as many pages have one
 * beside the whole text: a line in it has to say so, below a text that ends early.
 */
function isCut({ rule, reason }: Taking): boolean {
  return reason === 'paywall' ? rule !== 'generic/paywall-box' : rule === 'generic/read-more'
}

/** How a flash begins that does not name its agency as others do: 某某获悉，…, 某某3月3日丨…. */
const flash = /^[^，。]{2,16}(?:获悉[，,]|报道[，,]|日丨)/

/** Whether the only paragraph of a feed document is its summary. A news flash is as short, and names its agency. */
function isSummary(text: string): boolean {
  return textWidth(text) <= widestSummary && readLeadIn(text)?.source === undefined && !flash.test(text)
}
