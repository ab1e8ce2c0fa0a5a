import type { ElementNode } from '../../html/nodes.js'
import type { Candidate } from '../candidate.js'
import { candidateFor, candidateOf, placeAt, type TextField } from '../candidate-for.js'
import { splitNames } from '../people/split-names.js'
import { splitKeywords } from '../split-keywords.js'
import { propertyValue } from './property-value.js'

/** The properties of an article that microdata and RDFa state, by their local names, lower case. */
const fields: ReadonlyMap<string, TextField | 'image' | 'editor'> = new Map([
  ['headline', 'title'],
  ['title', 'title'],
  ['alternativeheadline', 'subtitle'],
  ['alternativename', 'subtitle'],
  ['description', 'description'],
  ['datepublished', 'publishedAt'],
  ['datecreated', 'publishedAt'],
  ['issued', 'publishedAt'],
  ['created', 'publishedAt'],
  ['date', 'publishedAt'],
  ['datemodified', 'modifiedAt'],
  ['modified', 'modifiedAt'],
  ['dateupdate', 'modifiedAt'],
  ['author', 'authors'],
  ['creator', 'authors'],
  ['editor', 'editor'],
  ['publisher', 'publisher'],
  ['articlesection', 'section'],
  ['keywords', 'keywords'],
  ['inlanguage', 'language'],
  ['image', 'image'],
])

/** The candidates of one property of the article; none where it says nothing of it. */
export function propertyCandidates(
  name: string,
  element: ElementNode,
  from: 'microdata' | 'rdfa',
  detail: string,
  text?: string,
): Candidate[] {
  const field = fields.get(name.toLowerCase())
  if (field === undefined) return []
  const raw = text ?? propertyValue(element, field === 'image', field === 'authors')
  if (raw === '') return []
  const at = placeAt(from, detail, raw, element, detail)
  if (field === 'image') return [candidateOf(field, { url: raw }, at)]
  if (field === 'editor')
    return splitNames(raw).map((value) => candidateOf('credits', { role: 'editor', name: value }, at))
  if (field === 'authors') return splitNames(raw).map((value) => candidateFor(field, value, at))
  if (field === 'keywords') return splitKeywords(raw).map((value) => candidateFor(field, value, at))
  return [candidateFor(field, raw, at)]
}
