import type { DiagnosticCode } from '../model/diagnostic.js'
import { afterLineEnd, findLineEnd, readKey } from './front-matter-entries.js'

/** Whether and where a document has front matter. All offsets are of the whole source. */
export type FrontMatterSearch =
  | { kind: 'none' }
  /** `start` to `end` is the block with its fences and line ends; `contentStart` to `contentEnd` are the lines between. */
  | { kind: 'found'; start: number; end: number; contentStart: number; contentEnd: number }
  /** There is a fence, and what it opens is not front matter that can be read. */
  | { kind: 'refused'; code: DiagnosticCode; message: string; start: number; end: number }

/** Most white space before the opening fence, in UTF-16 units. Feed documents have one blank line. */
const maxLeadingSpace = 1_024

const leadingSpace = /[ \t\r\n]*/y
/** The opening fence with the language that may follow it. */
const openingFence = /---(?:[ \t]*([A-Za-z_$][\w$.+-]{0,63}))?[ \t]*(?:\r\n?|\n|$)/y
/** A closing fence with the line end before it and, where there is one, its own. */
const closingFence = /(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/g
/** What belongs to the entry of a line before: it is indented, or an item of a list. */
const ofEntryBefore = /^(?:[ \t]|-[ \t])/
const yamlName = /^ya?ml$/i

/**
 * Looks for front matter at the start of a text: after an optional byte order mark and blank lines, a line that is
 * `---` (or `---yaml`), lines of which the first is `key: value`, a line that is `---` or `...`. A `---` that something
 * else follows is a line of the page. Linear in the length of the text.
 *
 * @param maxLength Longest block with its fences, in UTF-16 units.
 */
export function findFrontMatter(text: string, maxLength: number): FrontMatterSearch {
  const start = skipLeadingSpace(text)
  openingFence.lastIndex = start
  const opening = openingFence.exec(text)
  if (!opening) return { kind: 'none' }
  const contentStart = openingFence.lastIndex
  // The line end of the opening fence may be the one before the closing fence: then the block is empty.
  closingFence.lastIndex = start + opening[0].trimEnd().length
  const closing = closingFence.exec(text)
  const language = opening[1]
  if (language !== undefined && !yamlName.test(language)) return refuseLanguage(text, start, language, closing)

  const contentEnd = closing ? Math.max(contentStart, afterLineEnd(text, closing.index)) : text.length
  const isEmpty = closing !== null && text.slice(contentStart, contentEnd).trim() === ''
  if (!isEmpty && !beginsWithKey(text, contentStart, contentEnd, closing !== null)) return { kind: 'none' }
  if (!closing) {
    const message = 'The front matter is not closed; the whole document was read as HTML.'
    return { kind: 'refused', code: 'front-matter-unclosed', message, start, end: contentStart }
  }
  const end = closing.index + closing[0].length
  if (end - start > maxLength) {
    const message = `The front matter is longer than ${maxLength}; the whole document was read as HTML.`
    return { kind: 'refused', code: 'front-matter-too-long', message, start, end }
  }
  return { kind: 'found', start, end, contentStart, contentEnd }
}

function refuseLanguage(
  text: string,
  start: number,
  language: string,
  closing: RegExpExecArray | null,
): FrontMatterSearch {
  if (!closing) return { kind: 'none' }
  const end = afterLineEnd(text, closing.index) + closing[0].trim().length
  const message = `Front matter in ${JSON.stringify(language)} is not read; the whole document was read as HTML.`
  return { kind: 'refused', code: 'front-matter-language', message, start, end }
}

/** The offset of the first character that is no byte order mark and no blank; 0 where there is too much of that. */
function skipLeadingSpace(text: string): number {
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0
  leadingSpace.lastIndex = begin
  const length = leadingSpace.exec(text.slice(0, begin + maxLeadingSpace + 1))?.[0].length ?? 0
  if (length > maxLeadingSpace) return 0
  const before = text.charCodeAt(begin + length - 1)
  // The fence must stand at the start of its line.
  return length === 0 || before === 0x0a || before === 0x0d ? begin + length : 0
}

/**
 * Whether the first line begins with a key. A key with spaces, which YAML allows, may as well be the beginning of a sentence:
 * it counts in a closed block of which each line at the margin is an entry, and one of the keys has no space.
 */
function beginsWithKey(text: string, start: number, end: number, isClosed: boolean): boolean {
  const lines = contentLines(text, start, end)
  const first = lines.next().value ?? ''
  if (readKey(first, false) !== undefined) return true
  if (!isClosed || readKey(first, true) === undefined) return false
  let hasPlainKey = false
  for (const line of lines) {
    if (ofEntryBefore.test(line)) continue
    if (readKey(line, true) === undefined) return false
    hasPlainKey ||= readKey(line, false) !== undefined
  }
  return hasPlainKey
}

/** The lines that are neither blank nor comments. */
function* contentLines(text: string, start: number, end: number): Generator<string, undefined> {
  let offset = start
  while (offset < end) {
    const lineEnd = findLineEnd(text, offset, end)
    const line = text.slice(offset, lineEnd)
    offset = afterLineEnd(text, lineEnd)
    if (line.trim() !== '' && !line.startsWith('#')) yield line
  }
}
