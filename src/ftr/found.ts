import type { StripExtent } from '../model/profile.js'
import { type Link, writeLinks } from './css.js'
import { XPathError } from './xpath.js'

/** What an XPath finds, as a profile can say it. */
export interface Found {
  /** The selector. Empty only for the start of a relative path. */
  readonly links: readonly Link[]
  /** A pattern on the text of the elements of the selector. */
  readonly text?: string
  /** As `nth` of a rule. */
  readonly nth?: number
  /** As `ancestors` of a rule. */
  readonly ancestors: readonly string[]
  readonly take: Exclude<StripExtent, 'rest'>
  /** The attribute that is read. */
  readonly attribute?: string
  /** Whether text nodes are meant, and not elements. */
  readonly isText?: boolean
  /** What the XPath says and this does not. */
  readonly notes: readonly string[]
}

/** The start of a path: the document, or the element that a predicate is about. */
export const nothing: Found = { links: [], ancestors: [], take: 'element', notes: [] }

/** Whether it is a selector and nothing else. */
export function isSelectorAlone(found: Found): boolean {
  const { text, nth, ancestors, take, attribute, isText } = found
  const isRefined = text !== undefined || nth !== undefined || ancestors.length > 0 || take !== 'element'
  return !isRefined && attribute === undefined && isText !== true
}

/** The same with other links in the place of the last. */
export function withLast(found: Found, ...links: Link[]): Found {
  return { ...found, links: [...found.links.slice(0, -1), ...links] }
}

/** The last element of the selector. */
export function lastLink(found: Found): Link {
  const link = found.links.at(-1)
  if (link === undefined) throw new XPathError('a path without an element')
  return link
}

/** The same with one more test of what was reached: the element, or the ancestor where the path went up. */
export function withTest(found: Found, test: string): Found {
  if (found.take !== 'element') throw new XPathError('a condition on the siblings after an element')
  const ancestor = found.ancestors.at(-1)
  if (ancestor !== undefined)
    return { ...found, ancestors: [...found.ancestors.slice(0, -1), ancestor === '*' ? test : ancestor + test] }
  const link = lastLink(found)
  return withLast(found, { ...link, tests: [...link.tests, test] })
}

/** The same with one more note. */
export function withNote(found: Found, note: string): Found {
  return found.notes.includes(note) ? found : { ...found, notes: [...found.notes, note] }
}

/** The selector of what was found. */
export function selectorOf(found: Found): string {
  return writeLinks(found.links)
}
