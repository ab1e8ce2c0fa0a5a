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
export const textBlockElements: ReadonlySet<string> = new Set(
  `address caption dd dt figcaption figure h1 h2 h3 h4 h5 h6 legend li listing option p plaintext pre summary td th title
  xmp`.split(/\s+/),
)

/** Elements that show something other than text. Their content is only seen where they do not work. */
export const mediaElements: ReadonlySet<string> = new Set([
  'audio',
  'canvas',
  'embed',
  'iframe',
  'img',
  'object',
  'video',
])

/** Elements in which white space is text. */
export const preformattedElements: ReadonlySet<string> = new Set(['listing', 'plaintext', 'pre', 'xmp'])

/** h1–h6. */
export const headingElements: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
