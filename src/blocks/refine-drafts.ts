import { isBold } from '../html/lines/line-marks.js'
import { endsSentence, isBlank, textWidth } from '../text/characters.js'
import { assignRoles } from './assign-roles.js'
import { type BlockContext, placed } from './block-context.js'
import { type Draft, draftOf, hull, isKeptWith } from './draft.js'
import { joinCaptions } from './join-captions.js'
import { asHeading } from './leaf-draft.js'
import { taughtBlock } from './taught-block.js'

/**
 * Reads what only neighbours tell: the line under an image is its caption, the short line over a table is its title, the
 * first line may be a standfirst, a short bold line over prose is a heading.
 */
export function refineDrafts(drafts: readonly Draft[], context: BlockContext): Draft[] {
  const joined = joinTableTitles(joinCaptions(drafts, context), context)
  return joinHeadings(assignRoles(joined, context), context)
}

/** UTF-16 units of a table's title. */
const longestTableTitle = 60

function joinTableTitles(drafts: readonly Draft[], context: BlockContext): readonly Draft[] {
  if (!drafts.some(({ block }) => block.type === 'table')) return drafts
  const joined: Draft[] = []
  for (const draft of drafts) {
    const before = joined.at(-1)
    if (
      draft.block.type === 'table' &&
      draft.block.caption === undefined &&
      before !== undefined &&
      isTitleLine(before) &&
      isKeptWith(before, draft, context)
    ) {
      joined.pop()
      const extent = hull([before.extent, draft.extent])
      draft.block.caption = before.block.text
      joined.push(draftOf(placed(draft.block, context, extent), extent))
    } else joined.push(draft)
  }
  return joined
}

function isTitleLine({ block, line }: Draft): boolean {
  return (
    block.type === 'paragraph' &&
    line !== undefined &&
    block.text.length <= longestTableTitle &&
    !endsSentence(block.text) &&
    !hasOpenEnd(block.text) &&
    !counted.test(block.text) &&
    !block.text.includes('\n')
  )
}

/** 一、…, （二）…, 3、…: a part of the text that begins with the table, not the table's title. */
const counted = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|\d{1,2}、|第.{1,3}[章节節条條])/u

/** Whether the line goes on in the next one. */
function hasOpenEnd(text: string): boolean {
  return openEnds.has(text.charAt(text.length - 1))
}

const openEnds: ReadonlySet<string> = new Set('：:，,；;、—–-')

/** Widths of Latin letters that a bold line has at most to be a heading; wide characters count two. */
const widestHeading = 90

function joinHeadings(drafts: readonly Draft[], context: BlockContext): Draft[] {
  return drafts.map((draft, index) => {
    const taught = draft.line === undefined ? undefined : taughtBlock(draft.line, context.taught)
    if (taught?.as === 'heading') return asHeading(draft, taught.depth ?? boldHeadingDepth, context)
    if (!isHeadingLine(draft)) return draft
    const next = drafts[index + 1]
    return next !== undefined && isProse(next) ? asHeading(draft, boldHeadingDepth, context) : draft
  })
}

/** Below the article's title and its own `<h2>`. */
const boldHeadingDepth = 3

function isHeadingLine({ block, line }: Draft): boolean {
  if (block.type !== 'paragraph' || line === undefined || block.role !== undefined) return false
  const { text } = block
  // No character is narrower than a Latin letter.
  if (text.length > widestHeading || text.includes('\n') || endsSentence(text) || hasOpenEnd(text)) return false
  return textWidth(text) <= widestHeading && isBold(line)
}

/** Whether it is what a heading stands over: a text that is not itself a heading, or a list, a table, a picture. */
function isProse(draft: Draft): boolean {
  if (draft.block.type === 'separator' || draft.block.type === 'heading') return false
  if (draft.block.type === 'figure' || draft.block.type === 'embed') return false
  return !isHeadingLine(draft) && !isBlank(draft.block.text)
}
