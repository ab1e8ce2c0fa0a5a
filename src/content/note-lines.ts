import { namesOf } from '../html/element-names.js'
import { linkedShare } from '../html/lines/linked-share.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import { textWidth } from '../text/characters.js'
import { isNoteLabel, labelledRole } from './note-labels.js'
import { isBoxOfPage } from './text-container.js'

/** Lines behind the article's last among which its corrections stand: tags, an author, buttons come before them. */
const reach = 12
/** Levels from a line up to the `<article>`. */
const maxLevels = 20
/** Levels from the last line up to what holds its corrections, where there is no `<article>`. */
const levelsUp = 3
/** Columns of a note, without which its label leads to a page or a form. */
const leastNote = 40
/** Share of links in its characters. */
const maxLinked = 0.4
/** Readers write corrections, too. */
const readersBox = /comments?(?![a-z])|discussion|disqus|repl(?:y|ies)(?![a-z])|responses?(?![a-z])/i
/** What asks readers for corrections. */
const asks = /[?？]|@|\b(?:e-?mail|contact|click|report (?:an?|the) (?:error|mistake))\b/i

/**
 * Corrections and notes of the newsroom behind the text, in the same `<article>`: in a footer, in a box of their own. Their labels
 * tell them; as they stand apart and say little of the story, they do not read like its text.
 *
 * @param last the place of the article's last line
 */
export function noteLines(lines: readonly TextLine[], last: number): TextLine[] {
  const end = lines[last]
  if (end === undefined) return []
  const found: TextLine[] = []
  let holder: ParentNode | undefined
  for (let place = last + 1; place <= last + reach; place++) {
    const line = lines[place]
    if (line === undefined) break
    const before = lines[place - 1]
    const label = before !== undefined && place > last + 1 && isNoteLabel(before.text) ? before : undefined
    if (label === undefined && labelledRole(line.text) === undefined) continue
    if (textWidth(line.text) < leastNote || asks.test(line.text) || linkedShare(line) > maxLinked) continue
    holder ??= holderOf(end.block)
    if (!standsIn(line.block, holder)) continue
    if (label !== undefined && standsIn(label.block, holder)) found.push(label)
    found.push(line)
  }
  return found
}

/** The `<article>` around the block, or what is a few levels above it where there is none. */
function holderOf(block: ParentNode): ParentNode {
  let near = block
  let node: ParentNode | null = block
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++) {
    if (level <= levelsUp && node.tagName !== 'body') near = node
    if (node.tagName === 'article') return node
    node = node.parent
  }
  return near
}

/** Whether the block is in the holder, and nothing between them is named as a box of the page or of its readers. */
function standsIn(block: ParentNode, holder: ParentNode): boolean {
  let node: ParentNode | null = block
  for (let level = 0; level < maxLevels && node !== null; level++) {
    if (node === holder) return true
    if (node.type === 'element' && isOther(node)) return false
    node = node.parent
  }
  return false
}

function isOther(element: ElementNode): boolean {
  return isBoxOfPage(element) || readersBox.test(namesOf(element))
}
