import { headingElements } from '../html/element-kinds.js'
import { namesOf } from '../html/element-names.js'
import { linkedShare } from '../html/lines/linked-share.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ParentNode } from '../html/nodes.js'
import { findDate } from '../metadata/dates/find-date.js'
import { endsSentence, textWidth } from '../text/characters.js'
import { hasHan } from '../text/has-han.js'
import { isNamedStandfirst, standfirstWidth } from './standfirst-names.js'

/** Lines over the article's first that are looked at: a byline, buttons and a caption may stand between. */
const reach = 12
/** The same where the headline is not seen above. */
const near = 4
/** Elements around a line whose names are read, and in which a heading is looked for. */
const maxLevels = 3
/** Widths of Latin letters, wide characters two, that a Chinese lead has at least, and one that ends like no sentence. */
const hanWidth = { least: 16, open: 32 }
/** UTF-16 units by which a line may begin as the text does. */
const opening = 16
/** What lines of facts and controls have. */
const facts = /\d[-/.年]\d|\d[:：]\d{2}|[|｜]/
/** A byline, an address, and what pays for the page. */
const signature = /^(?:by|von|par|por|di)\s|\S@\S|\baffiliate links\b/i
/** Names of boxes between headline and text whose words are a caption, a portrait, a form or the site's motto. */
const otherBox =
  /author|byline|caption|image|img|photo|foto|picture|media|gallery|site|logo|brand|newsletter|comment|related|share|social|breadcrumb|nav|lead[-_]?(?:gen|form|magnet|capture)/i

/**
 * The lines between the headline and the article's first that are its lead by the names of their boxes, or as an `<h2>` right
 * under the headline; none that only begin the text once more, and none over a heading of the article, where the site's motto
 * stands under the site's name.
 *
 * @param titles what the page states as its title
 */
export function leadLines(
  lines: readonly TextLine[],
  isArticle: readonly boolean[],
  titles: ReadonlySet<string>,
): TextLine[] {
  const first = isArticle.indexOf(true)
  const found: TextLine[] = []
  const sure: TextLine[] = []
  let isUnderHeading = true
  for (let place = first - 1; place >= 0 && place >= first - reach; place--) {
    const line = lines[place] as TextLine
    if (titles.has(line.text)) return found
    const heading = headingOf(line)
    if (heading === 'h1') return isUnderHeading ? found : sure
    const before = lines[place - 1]
    const mayBeDeck = heading === 'h2' || (heading === '' && readsLikeLead(line.text) && isBeside(line, before))
    const isDeck = mayBeDeck && before !== undefined && isUnderTitle(line.text, before, titles)
    if (isLead(line, before, lines[place + 1], lines[first] as TextLine, isDeck)) {
      found.push(line)
      if (isUnderHeading && heading === '' && first - place <= near && readsLikeLead(line.text)) sure.push(line)
    } else if (heading !== '') isUnderHeading = false
  }
  return sure
}

/** Whether a paragraph and the heading before it stand in one element. */
function isBeside({ block }: TextLine, before: TextLine | undefined): boolean {
  return block.type === 'element' && block.tagName === 'p' && block.parent === before?.block.parent
}

/** Whether a smaller heading, or a paragraph beside it, stands right under the headline, and is not that once more. */
function isUnderTitle(text: string, before: TextLine, titles: ReadonlySet<string>): boolean {
  if (!titles.has(before.text) || headingOf(before) !== 'h1') return false
  for (const title of titles) if (text.includes(title)) return false
  return true
}

/** The name of the heading that a line is in; '' where it is in none. */
function headingOf({ block }: TextLine): string {
  let node: ParentNode | null = block
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++) {
    if (headingElements.has(node.tagName)) return node.tagName
    node = node.parent
  }
  return ''
}

function isLead(
  line: TextLine,
  before: TextLine | undefined,
  behind: TextLine | undefined,
  { text: start, block: { index: text } }: TextLine,
  isDeck: boolean,
): boolean {
  if (!mayBeLead(line) || start.startsWith(line.text.slice(0, opening))) return false
  const from = before?.block.index ?? -1
  const to = behind?.block.index ?? Number.POSITIVE_INFINITY
  let node: ParentNode | null = line.block
  let isNamed = isDeck
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++) {
    if (node.tagName === 'figure') return false
    // What holds other lines, too, says little of one that does not read like a lead.
    const isShared = node.index <= from || node.last >= to
    if ((node.index <= text && node.last >= text) || (isShared && !readsLikeLead(line.text))) break
    if (otherBox.test(namesOf(node))) return false
    isNamed ||= isNamedStandfirst(node)
    node = node.parent
  }
  return isNamed
}

function mayBeLead(line: TextLine): boolean {
  const { text } = line
  const width = textWidth(text)
  if (width < (hasHan(text) ? hanWidth.least : standfirstWidth.least) || width > standfirstWidth.most) return false
  return linkedShare(line) === 0 && !signature.test(text) && findDate(text) === undefined
}

function readsLikeLead(text: string): boolean {
  return endsSentence(text) || (textWidth(text) >= hanWidth.open && hasHan(text) && !facts.test(text))
}
