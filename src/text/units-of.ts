/** The UTF-16 units of a text, to look one unit up among them without making a text of it. */
export function unitsOf(text: string): ReadonlySet<number> {
  return new Set(Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)))
}
