/** What stands between two counted characters, as a browser's `innerText` has it, before folding. */
export const separator = {
  none: 0,
  /** An element whose joint browsers and readers treat differently (`<rt>`, a control, an unknown element). */
  maybe: 1,
  space: 2,
  /** A line feed in preformatted text. */
  feed: 3,
  /** A `<br>`. */
  line: 4,
  /** The edge of a block. */
  block: 5,
} as const

/** A value of `separator`. */
export type Separator = (typeof separator)[keyof typeof separator]

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements that are blocks in the HTML standard's rendering section, and table parts, whose texts never join. */
export const blockTags: ReadonlySet<string> = words(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu ' +
    'nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
)

/** Elements that join without a trace. */
export const inlineTags: ReadonlySet<string> = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q s samp script small span strike ' +
    'strong style sub sup template time tt u var wbr img',
)

/** Elements in which line feeds count. */
export const preformattedTags: ReadonlySet<string> = words('pre listing xmp plaintext')

const surelyCjk = /[\u3001-\u3029\u3041-\u30FF\u4E00-\u9FFF\uFF01-\uFF60]/
const surelySpaced = /[\0-\u00B6\u00B8-\u1FFF\uAC00-\uD7A3]/

/** A line feed in running text: no space between two CJK characters, one beside a Latin one, not told elsewhere. */
export function lineFeedBetween(before: string, after: string): Separator {
  if (surelyCjk.test(before) && surelyCjk.test(after)) return separator.none
  return surelySpaced.test(before) || surelySpaced.test(after) ? separator.space : separator.maybe
}

/** Elements whose white space nobody renders. */
export const unrenderedSpaceTags: ReadonlySet<string> = words('svg math video audio object select script style')
