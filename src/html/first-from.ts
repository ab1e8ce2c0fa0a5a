/**
 * The first place, in a list in document order, of a node whose `index` is that or greater; the list's length when there is
 * none. For a child among its siblings, its place. Takes the logarithm of the list's length.
 */
export function firstFrom(nodes: readonly { readonly index: number }[], index: number): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((nodes[middle]?.index ?? 0) < index) low = middle + 1
    else high = middle
  }
  return low
}
