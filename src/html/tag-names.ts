/** The elements of HTML that pages have, and some of SVG. */
const names = `a abbr address article aside audio b base blockquote body br button canvas caption center cite code col
  colgroup data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6
  head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta nav noscript object ol
  optgroup option p param path picture pre progress q rp rt ruby s samp script section select slot small source span strong
  style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul use var video wbr`

/**
 * By each name the string that V8 has for it as the name of a property, which it also has for a literal in a program: two
 * of these are compared by their addresses, what was cut out of a text is compared unit by unit wherever it is asked about.
 */
const unique: ReadonlyMap<string, string> = new Map(
  Object.keys(Object.fromEntries(names.split(/\s+/).map((name) => [name, name]))).map((name) => [name, name]),
)

/** The tag's name as it is compared fastest. */
export function uniqueTagName(name: string): string {
  return unique.get(name) ?? name
}
