import type { ElementNode } from '../../html/nodes.js'
import type { Candidate, CandidatePlace } from '../candidate.js'
import { candidateFor, candidateOf, placeAt, type TextField } from '../candidate-for.js'
import { splitNames } from '../people/split-names.js'
import { statedNames } from '../people/stated-names.js'
import { splitKeywords } from '../split-keywords.js'
import { attributeList } from './page-elements.js'
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

/** An item that is the value of a property. */
export interface PropertyItem {
  /** Its names, else its addresses, else its text. */
  readonly texts: readonly string[]
  readonly isPerson: boolean
}

/** Whether the element is the article's text as well: Blogger's templates call it `description articleBody`. */
function isBody(element: ElementNode): boolean {
  return attributeList(element, 'itemProp').some((name) => name.toLowerCase() === 'articlebody')
}

/** The candidates of one property of the article; none where it says nothing of it. */
export function propertyCandidates(
  name: string,
  element: ElementNode,
  from: 'microdata' | 'rdfa',
  detail: string,
  item?: PropertyItem,
): Candidate[] {
  const field = fields.get(name.toLowerCase())
  if (field === undefined || (field === 'description' && isBody(element))) return []
  const raw =
    item === undefined ? propertyValue(element, field === 'image', field === 'authors') : (item.texts[0] ?? '')
  if (raw === '') return []
  if (field === 'authors')
    return authors(item?.texts ?? [raw], placeAt(from, detail, raw, element, detail, item?.isPerson))
  const at = placeAt(from, detail, raw, element, detail)
  if (field === 'image') return [candidateOf(field, { url: raw }, at)]
  if (field === 'editor')
    return splitNames(raw).map((value) => candidateOf('credits', { role: 'editor', name: value }, at))
  if (field === 'keywords') return splitKeywords(raw).map((value) => candidateFor(field, value, at))
  return [candidateFor(field, raw, at)]
}

/** The names of a property that holds authors; each keeps the text that it was read from. */
function authors(texts: readonly string[], at: CandidatePlace): Candidate[] {
  return texts.flatMap((raw) => statedNames(raw).map((value) => candidateFor('authors', value, { ...at, raw })))
}
