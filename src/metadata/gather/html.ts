import { type Extent, nowhere } from '../../html/lines/line-extent.js'
import type { TextLine } from '../../html/lines/text-line.js'
import type { ElementNode } from '../../html/nodes.js'
import { textOf } from '../../html/text-content.js'
import { foldText } from '../../text/fold.js'
import type { Candidate } from '../candidate.js'
import { candidateFor, placeAt } from '../candidate-for.js'
import type { Headline } from './find-headline.js'
import { attribute, attributeList, type PageElements } from './page-elements.js'

/** What the document itself states: its headline, its window title and its language. */
export function gatherHtml(
  { html, body, title, related }: PageElements,
  headline?: Headline,
  extentOf: (line: TextLine) => Extent = () => nowhere,
): Candidate[] {
  const candidates: Candidate[] = []
  if (headline !== undefined) {
    const { line, tagName, whole } = headline
    const detail = tagName === '' ? 'headline' : tagName
    for (const own of whole === undefined ? [line] : [line, whole])
      candidates.push(candidateFor('title', own.text, placeAt('html', detail, own.text, extentOf(own))))
  }
  const text = title === undefined ? '' : foldText(textOf(title))
  if (title !== undefined && text !== '')
    candidates.push(candidateFor('title', text, placeAt('html', 'title', text, title)))
  // Word says it of the body; pages that say it elsewhere, too, say there which country's.
  if (!pushLanguage(candidates, html, 'html', 'lang')) pushLanguage(candidates, body, 'inferred', 'body lang')
  candidates.push(...gatherTags(related))
  return candidates
}

/** Whether the element states a language, which is a candidate then. */
function pushLanguage(
  candidates: Candidate[],
  element: ElementNode | undefined,
  from: 'html' | 'inferred',
  detail: string,
): boolean {
  const language = element === undefined ? '' : attribute(element, 'lang') || attribute(element, 'xmlLang')
  if (element === undefined || language.trim() === '') return false
  const place = placeAt(from, detail, language, { start: element.start, end: element.startTagEnd })
  candidates.push(candidateFor('language', language, place))
  return true
}

/** Links with `rel=tag` are keywords, those of them that are categories as well are categories; more are a cloud of the site. */
function gatherTags(related: readonly ElementNode[]): Candidate[] {
  const found: Candidate[] = []
  for (const element of related) {
    const kinds = attributeList(element, 'rel')
    const isCategory = kinds.includes('category')
    if (!isCategory && !kinds.includes('tag')) continue
    const text = foldText(textOf(element))
    const field = isCategory ? 'categories' : 'keywords'
    if (text !== '' && text.length <= maxTag)
      found.push(candidateFor(field, text, placeAt('html', `rel=${kinds.join(' ')}`, text, element)))
  }
  return found.length > maxTags ? [] : found
}

/** Tags of one article; a list of more belongs to the site. */
const maxTags = 40
/** Longest tag, in UTF-16 units. */
const maxTag = 80
