import { headingElements } from '../html/element-kinds.js'
import { namesOf } from '../html/element-names.js'
import { linkedShare } from '../html/lines/linked-share.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ParentNode } from '../html/nodes.js'
import { endsSentence, textWidth } from '../text/characters.js'
import { hasHan } from '../text/has-han.js'

/** Lines over the article's first that are looked at. */
const reach = 4
/** Elements around a line whose names are read. */
const maxLevels = 3
/** Widths of Latin letters, wide characters two, that a lead has at least. */
const minWidth = 16
/** The same of a Chinese one that ends like no sentence, as those of many papers do. */
const minOpen = 32
/** What lines of facts and controls have. */
const facts = /\d[-/.年]\d|\d[:：]\d{2}|[|｜]/

/** How the box of what stands between the headline and the text is called. */
const leadName =
  /(?:^|[-_\s])(?:summary|lead(?![-_]?(?:gen|form|magnet|capture))|lede|intro|introduction|abstract|standfirst|dek|deck|preface|brief|excerpt|digest|daodu|zhaiyao|teaser-?text)(?:$|[-_\s])/i
const camel = /([a-z])([A-Z])/g

/**
 * The lines between the headline and the article's first that are its lead by the names of their boxes; none that only begin
 * the text once more.
 */
export function leadLines(lines: readonly TextLine[], isArticle: readonly boolean[]): TextLine[] {
  const first = isArticle.indexOf(true)
  const opening = lines[first]
  if (opening === undefined) return []
  const found: TextLine[] = []
  for (let place = first - 1; place >= Math.max(0, first - reach); place--) {
    const line = lines[place]
    if (line === undefined || isHeading(line.block)) break
    if (isLead(line, opening)) found.push(line)
  }
  return found
}

function isLead(line: TextLine, opening: TextLine): boolean {
  const { text } = line
  if (textWidth(text) < minWidth || !(endsSentence(text) || isOpenLead(text)) || linkedShare(line) > 0) return false
  if (opening.text.startsWith(text.slice(0, minWidth))) return false
  let node: ParentNode | null = line.block
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++) {
    if (node.index <= opening.block.index && node.last >= opening.block.index) return false
    if (leadName.test(namesOf(node).replace(camel, '$1-$2'))) return true
    node = node.parent
  }
  return false
}

function isOpenLead(text: string): boolean {
  return textWidth(text) >= minOpen && hasHan(text) && !facts.test(text)
}

function isHeading(block: ParentNode): boolean {
  return block.type === 'element' && headingElements.has(block.tagName)
}
