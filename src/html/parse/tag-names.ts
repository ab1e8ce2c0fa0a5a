import { uniqueText } from '../attributes/unique-text.js'

/** The elements of HTML that pages have, and some of SVG. */
const names = `a abbr address article aside audio b base blockquote body br button canvas caption center cite code col
  colgroup data dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6
  head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta nav noscript object ol
  optgroup option p param path picture pre progress q rp rt ruby s samp script section select slot small source span strong
  style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul use var video wbr`

const unique: ReadonlyMap<string, string> = new Map(names.split(/\s+/).map((name) => [name, uniqueText(name)]))

/** The tag's name as it is compared fastest. */
export function uniqueTagName(name: string): string {
  return unique.get(name) ?? name
}
