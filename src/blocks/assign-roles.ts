import { labelledRole } from '../content/note-labels.js'
import { isNamedStandfirst, standfirstWidth } from '../content/standfirst-names.js'
import { property } from '../html/attributes/attribute.js'
import { nameWords } from '../html/element-names.js'
import { isTimeLine } from '../html/lines/line-marks.js'
import { isText, type TextLine } from '../html/lines/text-line.js'
import type { ParentNode } from '../html/nodes.js'
import type { Paragraph, ParagraphRole } from '../model/block.js'
import { countCharacters, endsSentence, isBlank, textWidth } from '../text/characters.js'
import type { BlockContext } from './block-context.js'
import type { Draft } from './draft.js'
import { asParagraph } from './leaf-draft.js'

/** Texts among which the standfirst is: it stands first, or after a label and a line of its own. */
const standfirstWithin = 3
/** Entries from which a page with times over them is a live blog, and not an article with one date. */
const fewestEntries = 2
/** Columns of a time over an entry, with the words around it. */
const widestTime = 40

/** Properties of schema.org that hold a standfirst where they are shown. */
const standfirstProperties: ReadonlySet<string> = new Set(['description', 'alternativeHeadline', 'abstract'])
const correctionNames: ReadonlySet<string> = new Set(
  'correction corrections corrected clarification clarifications erratum errata correctionnote'.split(' '),
)
const editorNames: ReadonlySet<string> = new Set(['editor', 'editors', 'editorial', 'editornote', 'editorsnote'])
const noteNames: ReadonlySet<string> = new Set(['note', 'notes', 'editornote', 'editorsnote'])
const timeNames: ReadonlySet<string> = new Set(
  'time timestamp timestamps datetime clock uhrzeit heure hora ora tijd tid godzina zeit'.split(' '),
)
/** A time of day, alone or with some words: `12:45`, `14h05`, `12.45 Uhr`, `9:30 a.m.`. */
const clock = /^[^\d]{0,12}\d{1,2}\s?[:.hH時时]\s?\d{2}(?!\d)/

/**
 * Says of paragraphs what they are where they are not plain prose. Position and markup decide, whatever the language;
 * a label at the head is asked only for corrections and notes, which stand in plain paragraphs on many sites.
 */
export function assignRoles(drafts: readonly Draft[], context: BlockContext): Draft[] {
  const entries = entryTimes(drafts)
  let texts = 0
  let hasProse = false
  return drafts.map((draft, index) => {
    const { block, line } = draft
    const mayBeStandfirst = texts < standfirstWithin && !hasProse
    if (mayBeStandfirst && block.type !== 'figure' && !isBlank(block.text)) texts++
    if (line === undefined || (block.type !== 'paragraph' && block.type !== 'heading')) return draft
    if (mayBeStandfirst && isStandfirst(line, block.text, context))
      return withRole(asParagraph(draft, context), 'standfirst')
    if (block.type !== 'paragraph' || block.role !== undefined) return draft
    if (entries.has(index)) return withRole(draft, 'entry-time')
    hasProse ||= endsSentence(block.text)
    const note = noteRole(line, context) ?? labelledRole(block.text)
    return note === undefined ? draft : withRole(draft, note)
  })
}

function withRole(draft: Draft, role: ParagraphRole): Draft {
  const paragraph = draft.block as Paragraph
  paragraph.role = role
  return draft
}

function isStandfirst(line: TextLine, text: string, { cover }: BlockContext): boolean {
  const width = textWidth(text)
  if (width < standfirstWidth.least || width > standfirstWidth.most) return false
  const only = countCharacters(line.text)
  // The elements around the line that hold nothing else, from its innermost block outwards.
  for (let node: ParentNode | null = line.block; node?.type === 'element'; node = node.parent) {
    if (cover.under(node) > only) return false
    const itemProp = property(node, 'itemProp')
    if (Array.isArray(itemProp) && itemProp.some((name) => standfirstProperties.has(String(name)))) return true
    if (isNamedStandfirst(node)) return true
  }
  return false
}

/** The role that the names of the elements around the line tell. They may hold several paragraphs: a box of notes. */
function noteRole(line: TextLine, { cover }: BlockContext): ParagraphRole | undefined {
  let node: ParentNode | null = line.block
  for (let level = 0; level < noteLevels && node?.type === 'element'; level++) {
    if (cover.under(node) > longestNote) return undefined
    const words = nameWords(node)
    if (words.some((word) => correctionNames.has(word))) return 'correction'
    if (words.some((word) => editorNames.has(word)) && words.some((word) => noteNames.has(word))) return 'editor-note'
    node = node.parent
  }
  return undefined
}

/** Elements above a paragraph that may be the box of a note. */
const noteLevels = 3
/** Counted characters of a box of notes; what holds more is the article. */
const longestNote = 1500

/** The places of the times over the entries of a live blog: lines that are a time alone, each with a text after it. */
function entryTimes(drafts: readonly Draft[]): ReadonlySet<number> {
  const entries = new Set<number>()
  let place = -1
  for (const draft of drafts) {
    place++
    if (!isTime(draft)) continue
    const next = drafts[place + 1]
    if (next !== undefined && !isTime(next) && !isBlank(next.block.text)) entries.add(place)
  }
  return entries.size < fewestEntries ? new Set() : entries
}

function isTime({ block, line }: Draft): boolean {
  if (block.type !== 'paragraph' || line === undefined || block.text.length > widestTime) return false
  if (textWidth(block.text) > widestTime) return false
  return isTimeLine(line) || (clock.test(block.text) && isNamedTime(line))
}

function isNamedTime(line: TextLine): boolean {
  for (let node: ParentNode | null = line.pieces.find(isText)?.node.parent ?? null; node?.type === 'element'; ) {
    if (nameWords(node).some((word) => timeNames.has(word))) return true
    if (node === line.block) break
    node = node.parent
  }
  return false
}
