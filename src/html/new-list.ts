/** An empty list of V8's general kind, as a list of objects is; of an empty literal V8 thinks that it will hold small numbers. */
const empty: object[] = [{}]
empty.pop()

/**
 * A list of its own, for what lives as long as its document does. V8 watches the objects and lists that literals make: when those
 * of one place outlive the collection of young objects, as all of a page do that is being read, it makes the later ones among
 * its old objects. Those are collected seldom, and until then each keeps everything that it leads to: a whole tree. What a
 * constructor or a copy makes is not watched.
 */
export function newList<Item extends object>(): Item[] {
  return empty.slice() as Item[]
}
