import { property } from '../html/attributes/attribute.js'
import { classText } from '../html/element-names.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode } from '../html/nodes.js'
import type { Code } from '../model/block.js'
import { endsSentence } from '../text/characters.js'
import { type BlockContext, placed } from './block-context.js'
import { type Draft, draftOf, hull } from './draft.js'
import type { Frame } from './frame.js'
import { frameExtent } from './frame-extent.js'
import { draftLine } from './leaf-draft.js'
import { type PreformattedPart, preformattedParts } from './preformatted-parts.js'
import { isVerse, isWrappedProse, keepsLines, looksLikeCode } from './preformatted-prose.js'

/** A `<pre>` as code, or as paragraphs where it only sets prose. */
export function closeCode(frame: Frame, context: BlockContext): Draft[] {
  const { element, lines } = frame
  if (lines.length === 0) return frame.drafts
  const parts = hasCodeMark(element) ? [] : lines.flatMap(preformattedParts)
  if (isProse(lines, parts)) return [...parts.map((part) => draftPart(part, context)), ...frame.drafts]
  const language = codeLanguage(element)
  const own = lines.map((line) => draftLine(line, context))
  const extent = frame.drafts.length === 0 ? frameExtent(element, own, context) : hull(own.map((draft) => draft.extent))
  const block: Code = {
    type: 'code',
    text: codeText(lines),
    ...(language !== undefined && { language }),
  }
  const media = frame.drafts.map((draft) => (draft.extent.start < extent.end ? { ...draft, isInLine: true } : draft))
  return [draftOf(placed(block, context, extent), extent), ...media]
}

/** A paragraph; a table or a piece of code that stands among paragraphs keeps its lines. */
function draftPart(part: PreformattedPart, context: BlockContext): Draft {
  if (!keepsLines(part)) return draftLine(part.line, context)
  const extent = context.extentOf(part.line)
  const block: Code = { type: 'code', text: codeText([part.line]) }
  return draftOf(placed(block, context, extent), extent)
}

const blankLinesAtStart = /^(?:[^\S\n]{0,400}\n)+/
const invisible = /[\u200B\u2060\uFEFF\u00AD\0]/g

/** The lines as they stand, without blank lines before and white space after them. */
function codeText(lines: readonly TextLine[]): string {
  const text = lines.map((line) => line.text).join('\n')
  return text.replace(invisible, '').replace(blankLinesAtStart, '').trimEnd()
}

const codeClass =
  /(?:^|[-_\s])(?:code|highlight|hljs|prettyprint|prism|brush|syntax|source|shiki|lang|language)(?:$|[-_\s:])/i

/** Whether the text, of which an element that names code has no parts, is prose that was only set with its line breaks. */
function isProse(lines: readonly TextLine[], parts: readonly PreformattedPart[]): boolean {
  if (parts.length === 0) return false
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .trim()
  if (looksLikeCode(text)) return false
  if (!text.includes('\n') || isWrappedProse(parts)) return true
  return endsSentence(text) && !isVerse(parts)
}

function hasCodeMark(element: ElementNode): boolean {
  if (codeClass.test(classText(element))) return true
  return element.children.some((child) => child.type === 'element' && ['code', 'kbd', 'samp'].includes(child.tagName))
}

const languageClass = /(?:^|\s)(?:language|lang|brush)[-:]\s?([A-Za-z0-9+#-]{1,30})/

/** The language that the `<pre>` or the `<code>` in it names. */
function codeLanguage(element: ElementNode): string | undefined {
  const code = element.children.find((child) => child.type === 'element' && child.tagName === 'code')
  for (const candidate of [code, element]) {
    if (candidate?.type !== 'element') continue
    const named =
      languageClass.exec(classText(candidate))?.[1] ??
      property(candidate, 'dataLang') ??
      property(candidate, 'dataLanguage')
    if (typeof named === 'string' && named !== '') return named.toLowerCase()
  }
  return undefined
}
