/**
 * Elements that begin and end a line: those whose `display` is not inline in the HTML standard's suggested rendering
 * (section 15.3), and `option`s. Unknown and custom elements are inline, as in a browser.
 */
export const blockElements: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav noframes ol
  optgroup option p plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp`.split(/\s+/),
)

/**
 * Block elements that hold one text: inside them a line feed is a space, and a single `<br>` is a line break within the
 * text. In every other block element text is loose: nothing but `<br>` and line feeds separates its paragraphs.
 */
const textBlockElements: ReadonlySet<string> = new Set(
  `address caption dd dt figcaption figure h1 h2 h3 h4 h5 h6 legend li listing option p plaintext pre summary td th title
  xmp`.split(/\s+/),
)

/** Elements that show a picture; those of AMP are read as what they stand for (https://amp.dev/documentation/components). */
export const imageElements: ReadonlySet<string> = new Set(['img', 'amp-img', 'amp-anim'])

/** Elements that show something other than text. Their content is only seen where they do not work. */
export const mediaElements: ReadonlySet<string> = new Set([
  ...imageElements,
  'audio',
  'canvas',
  'embed',
  'iframe',
  'object',
  'video',
  ...'amp-audio amp-dailymotion amp-facebook amp-iframe amp-instagram amp-tiktok amp-twitter amp-video amp-vimeo amp-youtube'.split(
    ' ',
  ),
])

/** Elements in which white space is text. */
export const preformattedElements: ReadonlySet<string> = new Set(['listing', 'plaintext', 'pre', 'xmp'])

/** h1–h6. */
export const headingElements: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Elements that hold one text however it is wrapped inside them: `<h2><div>…</div></h2>`. */
const wholeTexts = ['caption', 'figcaption', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'summary']

/** What an element's name says of the lines around it, as bits: one look-up answers what the sets would be asked for. */
export const layout = {
  block: 1,
  textBlock: 2,
  wholeText: 4,
  preformatted: 8,
  media: 16,
  lineBreak: 32,
  rule: 64,
} as const

const layouts: ReadonlyMap<string, number> = layoutByTag()

function layoutByTag(): Map<string, number> {
  const map = new Map<string, number>()
  const add = (tagNames: Iterable<string>, bit: number): void => {
    for (const tagName of tagNames) map.set(tagName, (map.get(tagName) ?? 0) | bit)
  }
  add(blockElements, layout.block)
  add(textBlockElements, layout.textBlock)
  add(wholeTexts, layout.wholeText)
  add(preformattedElements, layout.preformatted)
  add(mediaElements, layout.media)
  add(['br'], layout.lineBreak)
  add(['hr'], layout.rule)
  return map
}

/** The bits of `layout` of an element's name. */
export function layoutOf(tagName: string): number {
  return layouts.get(tagName) ?? 0
}
