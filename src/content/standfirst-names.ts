import { nameWords } from '../html/element-names.js'
import type { ElementNode } from '../html/nodes.js'

/** Columns of a standfirst; a shorter line is a label, a longer one a text of its own. */
export const standfirstWidth: { readonly least: number; readonly most: number } = { least: 30, most: 600 }

/** Names that the web gives to standfirsts; `lead` and `lede` too, where one text stands in the element. */
const standfirstNames: ReadonlySet<string> = new Set(
  `standfirst lead lede leadin intro introduction summary deck dek subtitle subheadline subhead strapline chapeau chapo vorspann
  teasertext anriss sapo bajada entradilla copete sottotitolo occhiello sommario perex ingress manchet lid zajawka spot ozet
  linha-fina linhafina gravata bigode excerpt abstract synopsis subline subheading sub preamble opener underrubrik
  catenaccio epigraph soustitre subtitulo subheader introtext preface brief digest description daodu zhaiyao`.split(
    /\s+/,
  ),
)

/** Whether an element is called like a standfirst. */
export function isNamedStandfirst(element: ElementNode): boolean {
  return nameWords(element).some((word) => standfirstNames.has(word))
}
