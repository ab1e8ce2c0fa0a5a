import { type Attribute, hasProperty, property } from '../../html/attributes/attribute.js'
import type { ElementNode, HtmlDocument } from '../../html/nodes.js'
import { remembered } from '../../html/remembered.js'
import { isBesideArticle } from './beside-article.js'

/** The elements that speak of the page, each kind in the order of the source. */
export interface PageElements {
  /** The `<html>` element; undefined only for a tree that has none. */
  readonly html: ElementNode | undefined
  readonly body: ElementNode | undefined
  readonly metas: readonly ElementNode[]
  /** `<link>` elements that have a `rel`. */
  readonly links: readonly ElementNode[]
  /** Scripts of linked data, and `<meta name="script:ld+json">`, which holds it in `content`. */
  readonly jsonLd: readonly ElementNode[]
  /** Scripts of all kinds. */
  readonly scripts: readonly ElementNode[]
  /** The document's `<title>`; undefined when there is none. */
  readonly title: ElementNode | undefined
  /** It and all others that the source has. */
  readonly titleElements: readonly ElementNode[]
  readonly headings: readonly ElementNode[]
  /** `<time>` elements, and each `<abbr class=published>` that holds its date in `title`. */
  readonly times: readonly ElementNode[]
  /** Elements with `itemscope` or `itemprop`. */
  readonly items: readonly ElementNode[]
  /** Elements with an RDFa `property` that are no `<meta>` of Open Graph. */
  readonly properties: readonly ElementNode[]
  /** `<a>` elements that have an `href`. */
  readonly anchors: readonly ElementNode[]
  /** Those of them that have a `rel`. */
  readonly related: readonly ElementNode[]
}

/** Scripts of linked data. */
export const jsonLdType: RegExp = /^\s*application\/(?:ld\+json|json\+ld)\b/i

/** What Remix makes of linked data that is given as a `meta` of its own. */
const jsonLdMeta = 'script:ld+json'

/** Finds them in one walk. */
export const pageElements: (document: HtmlDocument) => PageElements = remembered(({ nodes }) => {
  const found = {
    html: undefined as ElementNode | undefined,
    body: undefined as ElementNode | undefined,
    metas: [] as ElementNode[],
    links: [] as ElementNode[],
    jsonLd: [] as ElementNode[],
    scripts: [] as ElementNode[],
    title: undefined as ElementNode | undefined,
    titleElements: [] as ElementNode[],
    headings: [] as ElementNode[],
    times: [] as ElementNode[],
    items: [] as ElementNode[],
    properties: [] as ElementNode[],
    anchors: [] as ElementNode[],
    related: [] as ElementNode[],
  }
  for (const node of nodes) {
    if (node.type !== 'element' || node.foreign) continue
    const { tagName } = node
    if (tagName === 'meta') {
      const list = attribute(node, 'name') === jsonLdMeta ? found.jsonLd : found.metas
      list.push(node)
    }
    if (tagName === 'a') {
      if (hasProperty(node, 'href')) {
        found.anchors.push(node)
        if (hasProperty(node, 'rel')) found.related.push(node)
      }
    } else if (tagName === 'link') {
      if (hasProperty(node, 'rel')) found.links.push(node)
    } else if (tagName === 'script') {
      found.scripts.push(node)
      if (isJsonLd(node)) found.jsonLd.push(node)
    } else if (tagName === 'time' || (tagName === 'abbr' && isDateAbbreviation(node))) found.times.push(node)
    else if (tagName === 'title') {
      found.title ??= node
      found.titleElements.push(node)
    } else if (tagName === 'h1' || tagName === 'h2') found.headings.push(node)
    else if (tagName === 'html') found.html ??= node
    else if (tagName === 'body') found.body ??= node
    const vocabularies = vocabulariesOf(node)
    if (vocabularies & microdata) found.items.push(node)
    if (vocabularies & rdfa && tagName !== 'meta') found.properties.push(node)
  }
  return found
})

/** How the microformat of blogs names the dates of an entry. */
const entryDates = ['published', 'updated']
const isoDay = /^\s*\d{4}-\d{2}-\d{2}/

/** Whether an `<abbr>` holds a date as the microformat of blogs has it: `<abbr class="published" title="2012-05-21T20:14Z">`. */
function isDateAbbreviation(element: ElementNode): boolean {
  const classes = attributeList(element, 'className')
  if (!entryDates.some((name) => classes.includes(name)) || !isoDay.test(attribute(element, 'title'))) return false
  return !isBesideArticle(element)
}

const microdata = 1
const rdfa = 2

/** The vocabularies whose attributes an element has, as bits. */
function vocabulariesOf({ attributes }: ElementNode): number {
  let found = 0
  for (let place = 0; place < attributes.length; place++) {
    const name = (attributes[place] as Attribute).known.property
    if (name === 'itemProp' || name === 'itemScope') found |= microdata
    else if (name === 'property') found |= rdfa
  }
  return found
}

/** Whether a script says that it holds linked data. */
export function isJsonLd(script: ElementNode): boolean {
  return jsonLdType.test(attribute(script, 'type'))
}

/** An attribute by its name in hast, as one text; '' where it is absent. */
export function attribute(element: ElementNode, name: string): string {
  const value = property(element, name)
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'number' ? String(value) : ''
}

/** A space-separated attribute as a list. */
export function attributeList(element: ElementNode, name: string): readonly string[] {
  const value = property(element, name)
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : []
}
