import type { Extent } from '../../html/line-extent.js'
import type { ElementNode, ParentNode } from '../../html/nodes.js'
import { textOf } from '../../html/text-content.js'
import { isText, type TextLine } from '../../html/text-line.js'
import { foldText } from '../../text/fold.js'
import type { Candidate } from '../candidate.js'
import { looksLikeName } from '../people/looks-like-name.js'
import { splitNames } from '../people/split-names.js'
import { candidateFor } from './candidate-for.js'
import { readCreditLine } from './credit-line.js'
import { attribute, attributeList, placeOf } from './page-elements.js'

/** How an element's names say that it holds the author, in the languages whose pages we know. */
const bylineName =
  /(?:^|[-_\s])(?:by-?line|author|autor|autorin|auteur|autore|autores|redacteur|redakteur|verfasser|writer|journalist|reporter|skribent|forfatter|kirjoittaja|yazar|penulis|signature|firma)s?(?:$|[-_\s]|name|link|box|info|list|text)/i
/** Names of elements that only stand beside the author. */
const besideName = /(?:bio|avatar|image|photo|img|social|follow|twitter|desc|job|role|function|comment|date|time|related|more)/i
const camel = /([a-z])([A-Z])/g
const profileLink =
  /\/(?:authors?|autor(?:es|en|in)?|auteurs?|autori?|redakt(?:ion|eur|eure|oren)|profil(?:e|es|en)?|people|person(?:en|as)?|staff|journalist(?:s|en|er)?|reporters?|writers?|contributors?|contributor-profile|by|byline|columnists?|team|firmas?|yazar(?:lar)?|penulis)\/[^/?#]/i
/** An element that holds the byline is this many levels above its text at most. */
const maxLevels = 4
/** Longest byline, in UTF-16 units. */
const maxByline = 200
/** A piece of a byline that is no name: a place, a time, a role. */
const marks = /\s*[|•·–—]\s*|\n/

/**
 * Who the lines around the headline say wrote the article: lines that are credits by their words, then links to profiles,
 * then elements that are bylines by their names.
 */
export function peopleOfLines(lines: readonly TextLine[], extentOf: (line: TextLine) => Extent): Candidate[] {
  const credits: Candidate[] = []
  const links: Candidate[] = []
  const named: Candidate[] = []
  for (const line of lines) {
    if (line.text.length > maxByline) continue
    const place = { raw: line.text, ...placeOf(extentOf(line)) }
    const credit = readCreditLine(line.text)
    if (credit?.complete === true) {
      const at = { from: 'visible', detail: 'byline', ...place } as const
      for (const value of credit.people) credits.push({ ...at, field: 'credits', value })
      if (credit.source !== undefined)
        credits.push({ ...at, field: 'source', value: { name: credit.source.name }, kind: credit.source.kind })
      if (credit.originalTitle !== undefined) credits.push({ ...at, field: 'originalTitle', value: credit.originalTitle })
      continue
    }
    for (const name of linkedNames(line))
      links.push(candidateFor('authors', name, { from: 'html', detail: 'profile-link', group: 'profile-link', person: true, ...place }))
    if (isByline(line))
      for (const name of namesOf(line.text))
        named.push(candidateFor('authors', name, { from: 'html', detail: 'byline', group: 'byline', ...place }))
  }
  return [...credits, ...links, ...named]
}

/** The texts of `rel=author` links; none where they name so many that they must be of other stories. */
export function peopleOfLinks(anchors: readonly ElementNode[]): Candidate[] {
  const found = anchors.filter((element) => attributeList(element, 'rel').some((rel) => rel.toLowerCase() === 'author'))
  const names = new Map<string, ElementNode>()
  for (const element of found) {
    const text = foldText(textOf(element))
    if (text !== '' && !names.has(text)) names.set(text, element)
  }
  if (names.size === 0 || names.size > maxLinkedNames) return []
  return [...names].flatMap(([text, element]) =>
    splitNames(text).map((name) =>
      candidateFor('authors', name, { from: 'html', detail: 'rel=author', group: 'rel=author', person: true, raw: text, ...placeOf(element) }),
    ),
  )
}

/** Authors that one article links to; more are those of a list of stories. */
const maxLinkedNames = 4

function linkedNames(line: TextLine): string[] {
  const names: string[] = []
  const seen = new Set<ElementNode>()
  for (const piece of line.pieces) {
    const link = isText(piece) ? linkAbove(piece.node.parent) : undefined
    if (link === undefined || seen.has(link)) continue
    seen.add(link)
    const text = foldText(textOf(link))
    const isAuthor = attributeList(link, 'rel').includes('author') || profileLink.test(attribute(link, 'href'))
    if (isAuthor && text.length <= maxByline) names.push(...splitNames(text).filter(looksLikeName))
  }
  return names
}

function linkAbove(parent: ParentNode | null): ElementNode | undefined {
  let node = parent
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++) {
    if (node.tagName === 'a') return node
    node = node.parent
  }
  return undefined
}

function isByline(line: TextLine): boolean {
  let node: ParentNode | null = line.pieces.find(isText)?.node.parent ?? null
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++) {
    const names = ['className', 'id', 'dataTestid', 'dataComponent', 'dataQa']
      .map((name) => attribute(node as ElementNode, name))
      .join(' ')
      .replace(camel, '$1-$2')
    if (besideName.test(names) && !bylineName.test(names)) return false
    if (bylineName.test(names)) return !besideName.test(names)
    node = node.parent
  }
  return false
}

function namesOf(text: string): string[] {
  for (const part of text.split(marks)) {
    const names = splitNames(part).map((name) => name.split(/,\s/, 1)[0] ?? name)
    if (names.length > 0 && names.every(looksLikeName)) return names
  }
  return []
}
