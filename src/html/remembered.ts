import type { HtmlDocument } from './nodes.js'

/**
 * What `find` finds out about a document, found out once. It is kept with the document. A `WeakMap` would hold it too long: for
 * V8, what such a map holds is in use whenever it collects young objects, and an element is in use with its whole tree.
 */
export function remembered<Fact>(find: (document: HtmlDocument) => Fact): (document: HtmlDocument) => Fact {
  return (document) => {
    const { facts } = document
    const known = facts.get(find)
    if (known !== undefined) return known as Fact
    const found = find(document)
    facts.set(find, found)
    return found
  }
}
