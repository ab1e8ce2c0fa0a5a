import { hasProperty } from '../../html/attributes/attribute.js'
import type { ElementNode } from '../../html/nodes.js'
import type { Candidate } from '../candidate.js'
import { isArticleType, isPageType } from '../json-ld/article-things.js'
import { titleKey } from '../title/title-key.js'
import { attributeList } from './page-elements.js'
import { type PropertyItem, propertyCandidates } from './properties.js'
import { propertyValue } from './property-value.js'

/** An item: an element with `itemscope`, and the properties that are its own. */
interface Item {
  readonly element: ElementNode | undefined
  readonly type: string
  readonly properties: { name: string; element: ElementNode; item: Item | undefined }[]
  /** Whether another item holds it as a property, or as one of a list. */
  readonly nested: boolean
}

/**
 * What microdata states of the article: the item whose headline is a title of the page, else the first article that is
 * no property of another item; and what stands outside of any item, or in one of the page.
 */
export function gatherMicrodata(elements: readonly ElementNode[], titles: readonly string[]): Candidate[] {
  if (elements.length === 0) return []
  const items = findItems(elements)
  const articles = items.filter(({ type }) => isArticleType(type))
  const keys = new Set(articles.length === 0 ? [] : titles.map(titleKey))
  const chosen = articles.find((item) => hasTitle(item, keys)) ?? articles.find(({ nested }) => !nested)
  const candidates = chosen === undefined ? [] : read(chosen, `${chosen.type}.`)
  for (const item of items)
    if (item.element === undefined || isPageType(item.type)) for (const found of read(item, '')) candidates.push(found)
  return candidates
}

/** All items; the first stands for the document, and has the properties that no item holds. */
function findItems(elements: readonly ElementNode[]): Item[] {
  const outside: Item = { element: undefined, type: '', properties: [], nested: false }
  const items: Item[] = [outside]
  const open: Item[] = []
  for (const element of elements) {
    while (open.length > 0 && (open.at(-1)?.element?.last ?? -1) < element.index) open.pop()
    const owner = open.at(-1) ?? outside
    const names = attributeList(element, 'itemProp')
    let item: Item | undefined
    if (hasProperty(element, 'itemScope')) {
      const type = shortType(attributeList(element, 'itemType')[0] ?? '')
      item = { element, type, properties: [], nested: names.length > 0 && !names.includes('mainEntity') }
      items.push(item)
      open.push(item)
    }
    for (const name of names) owner.properties.push({ name, element, item })
  }
  return items
}

function hasTitle(item: Item, keys: ReadonlySet<string>): boolean {
  return item.properties.some(
    ({ name, element }) =>
      (name === 'headline' || name === 'name') && keys.has(titleKey(propertyValue(element)) || '-'),
  )
}

function read(item: Item, prefix: string): Candidate[] {
  return item.properties.flatMap(({ name, element, item: inner }) =>
    propertyCandidates(name, element, 'microdata', prefix + name, inner === undefined ? undefined : innerValue(inner)),
  )
}

/** What names an item that is a value: a person's name, a picture's address. Some pages put all authors into one item. */
function innerValue(item: Item): PropertyItem {
  const isPerson = item.type === 'Person'
  for (const wanted of ['name', 'url', 'contentUrl']) {
    const found = item.properties.filter(({ name }) => name === wanted)
    const texts = new Map<string, string>()
    for (const { element } of found) {
      const text = propertyValue(element, wanted !== 'name')
      const key = titleKey(text)
      if (text !== '' && !texts.has(key)) texts.set(key, text)
    }
    if (texts.size > 0) return { texts: [...texts.values()], isPerson }
  }
  return { texts: item.element === undefined ? [] : [propertyValue(item.element)], isPerson }
}

/** The name of a type, given as a URL. */
function shortType(type: string): string {
  return type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1)
}
