import { hasProperty } from '../../html/attributes/attribute.js'
import { firstFrom } from '../../html/first-from.js'
import type { ElementNode } from '../../html/nodes.js'
import { readableText } from '../../html/text-content.js'
import { foldText } from '../../text/fold.js'
import type { Candidate } from '../candidate.js'
import { candidateFor, placeAt } from '../candidate-for.js'
import { isPublishedLabel, isUpdatedLabel } from '../dates/date-labels.js'
import { isBesideArticle } from './beside-article.js'
import { attribute } from './page-elements.js'

/** One of an element's names that says that its date is not that of the publication. */
const updatedName = /(?:^|[-_\s])(?:updated?|modified|dateModified|lastmod|revised)(?:$|[-_\s])/i
/** One that says that it is; content systems write it beside the other where the article was never changed. */
const publishedName = /(?:^|[-_\s])(?:published|pubdate|datePublished|(?:entry|post)-date|entry-time)(?:$|[-_\s])/i

/** What is known of the date of an element. */
type TimeKind = 'publication' | 'change' | 'change by name'

/**
 * The dates of `<time>` elements. The only one near a headline that merely its class calls the change may give the day of
 * publication its time: of an article that was never changed, many themes have no other.
 */
export function datesOfTimes(times: readonly ElementNode[]): Candidate[] {
  const found: Candidate[] = []
  let unlabelled: Candidate | undefined
  for (const element of times) {
    const stated = statedTime(element)
    const text = foldText(stated === '' ? readableText(element) : stated)
    if (text === '') continue
    const kind = kindOf(element, times)
    const field = kind === 'publication' ? 'publishedAt' : 'modifiedAt'
    found.push(candidateFor(field, text, placeAt('html', element.tagName, text, element)))
    if (kind === 'change by name') unlabelled = candidateFor('publishedAt', text, changePlace(element, text))
  }
  return unlabelled !== undefined && found.length === 1 ? [...found, unlabelled] : found
}

function changePlace(element: ElementNode, text: string): ReturnType<typeof placeAt> {
  return placeAt('inferred', `modifiedAt: ${element.tagName}`, text, element)
}

/** The date that an element holds for machines; '' where it holds none. */
export function statedTime(element: ElementNode): string {
  return attribute(element, element.tagName === 'abbr' ? 'title' : 'dateTime')
}

/** Elements that may hold nothing but a date, beside its label: a term and what it tells. */
const wrappers: ReadonlySet<string> = new Set(['dd', 'span', 'strong', 'b', 'em'])
/** UTF-16 units before a date that are looked at for its label. */
const maxLabel = 60

/** Siblings before a date among which its label is looked for: white space, an icon and a span. */
const maxSiblings = 4

/** The folded text of the nearest sibling before the element that has any; '' where none of the next has. */
function textBefore(element: ElementNode): string {
  const siblings = element.parent?.children ?? []
  const place = firstFrom(siblings, element.index)
  for (let at = place - 1; at >= 0 && at >= place - maxSiblings; at--) {
    const sibling = siblings[at]
    const text = sibling === undefined ? '' : foldText(readableText(sibling))
    if (text !== '') return text
  }
  return ''
}

/** Whether an element says by its names or by its label that its date is that of the publication. */
export function saysPublication(element: ElementNode): boolean {
  return (
    publishedName.test(namesOf(element)) ||
    isPublishedLabel(textBefore(element).slice(-maxLabel)) ||
    isPublishedLabel(foldText(readableText(element)).slice(0, 20).split(/\d/, 1)[0] ?? '')
  )
}

/** The one `<time pubdate>` of the page: an attribute of early HTML5 that content systems still write. */
export function publicationTime(times: readonly ElementNode[]): ElementNode[] {
  const marked = times.filter((time) => hasProperty(time, 'pubdate'))
  return marked.length === 1 ? marked : []
}

/**
 * The one element of the page that is named after the publication, and that of the change beside it: where there are more,
 * most are of teasers, and one in a box beside the article is, too.
 */
export function namedTimes(times: readonly ElementNode[]): ElementNode[] {
  const named = times.filter((time) => publishedName.test(namesOf(time)))
  const [only] = named
  if (only === undefined || named.length > 1 || isBesideArticle(only)) return []
  return times.filter((time) => time === only || (time.parent === only.parent && updatedName.test(namesOf(time))))
}

function kindOf(element: ElementNode, times: readonly ElementNode[]): TimeKind {
  if (isNamedChange(element, times)) return isLabelledChange(element) ? 'change' : 'change by name'
  return isLabelledChange(element) ? 'change' : 'publication'
}

function isNamedChange(element: ElementNode, times: readonly ElementNode[]): boolean {
  const names = namesOf(element)
  if (!updatedName.test(names)) return false
  if (!publishedName.test(names)) return true
  const property = attribute(element, 'itemProp')
  if (updatedName.test(property) && !publishedName.test(property)) return true
  return times.some((other) => {
    const others = namesOf(other)
    return publishedName.test(others) && !updatedName.test(others)
  })
}

function namesOf(element: ElementNode): string {
  return ['className', 'itemProp', 'id'].map((name) => attribute(element, name)).join(' ')
}

/** Whether an element says by its names or by its label that its date is that of a change. */
export function saysChange(element: ElementNode): boolean {
  return updatedName.test(namesOf(element)) || isLabelledChange(element)
}

function isLabelledChange(element: ElementNode): boolean {
  const before = textBefore(element)
  if (before !== '') return isUpdatedLabel(before.slice(-maxLabel))
  const { parent } = element
  const isWrapped = parent?.type === 'element' && wrappers.has(parent.tagName)
  if (isWrapped && isUpdatedLabel(textBefore(parent).slice(-maxLabel))) return true
  return isUpdatedLabel(foldText(readableText(element)).slice(0, 20).split(/\d/, 1)[0] ?? '')
}
