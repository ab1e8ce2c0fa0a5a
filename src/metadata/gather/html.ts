import type { Candidate } from '../candidate.js'
import { candidateFor } from './candidate-for.js'
import type { Headline } from './find-headline.js'
import { attribute, type PageElements, placeOf } from './page-elements.js'
import { foldText } from '../../text/fold.js'
import { textOf } from '../../html/text-content.js'
import type { Extent } from '../../html/line-extent.js'
import type { TextLine } from '../../html/text-line.js'

/** What the document itself states: its headline, its window title and its language. */
export function gatherHtml(
  { html, title }: PageElements,
  headline: Headline | undefined,
  extentOf: (line: TextLine) => Extent,
): Candidate[] {
  const candidates: Candidate[] = []
  if (headline !== undefined) {
    const { line, tagName } = headline
    const detail = tagName === '' ? 'headline' : tagName
    candidates.push(
      candidateFor('title', line.text, { from: 'html', detail, raw: line.text, ...placeOf(extentOf(line)) }),
    )
  }
  const text = title === undefined ? '' : foldText(textOf(title))
  if (title !== undefined && text !== '')
    candidates.push(candidateFor('title', text, { from: 'html', detail: 'title', raw: text, ...placeOf(title) }))
  const language = html === undefined ? '' : attribute(html, 'lang') || attribute(html, 'xmlLang')
  if (html !== undefined && language.trim() !== '')
    candidates.push(candidateFor('language', language, { from: 'html', detail: 'lang', raw: language, ...placeOf(html) }))
  return candidates
}
