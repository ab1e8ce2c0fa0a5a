/** What stands around the HTML of an item in a feed; to HTML it begins a comment, which ends at the first `>`. */
const cdata = /^\s{0,99}<!\[CDATA\[/
const cdataName = 'a CDATA section of XML: hand in what stands between <![CDATA[ and ]]>'

/** HTML of which the marks were written as text. */
const escaped =
  /^\s{0,99}&(?:lt|#0?60|#x3c);(?:p|div|br|img|span|h[1-6]|[uo]l|figure|section|article|table|strong|em|a|blockquote|iframe)(?:\s{0,9}\/?&(?:gt|#0?62|#x3e);|\s{1,9}[\w-]{1,40}=)/i
const escapedName = 'HTML that was escaped (&lt;p&gt;): decode it first'

/** What only HTML has, and nearly all of it. */
const block = /<(?:p|div|br|html|head|body|article|section|main|table|span|[uo]l|h[1-6]|center|font)[\s/>]/i
/** What only Markdown has: a heading or a fence, a link or a picture, bold text, two items of a list, a quote. */
const marks: readonly RegExp[] = [
  /^(?:#{1,6} \S|```|~~~)/m,
  /\]\((?:https?:\/\/|\.{0,2}\/)[^\s()]{1,500}(?: "[^"\n]{0,200}")?\)/,
  /(?:^|\s)\*\*[^\s*][^*\n]{0,200}\*\*(?=\W|$)/m,
  /^(?:[-*+]|1\.) \S[^\n]{0,999}\n{1,2}(?:[-*+]|2\.) \S/m,
  /^> \S/m,
]
const leastMarks = 2
/** Bold text, italics and links of HTML: where it has them, a list of hyphens and quoted lines may be all there is of plain text. */
const inline = /<\/(?:b|strong|i|em|a|u)>/i
const markdownName = 'Markdown: hand in the HTML that it makes'

/** How sources begin that are no HTML, with what to do instead. */
const formats: readonly (readonly [RegExp, string])[] = [
  [
    /^\s{0,99}(?:<\?xml[^>]{0,200}\?>\s{0,99}(?:<\?[^>]{0,400}\?>\s{0,99}|<!--[^>]{0,400}-->\s{0,99}){0,9})?<(?:rss|feed|rdf:RDF)[\s>]/,
    'a feed (RSS or Atom): hand in the content of one entry',
  ],
  [
    /^\s{0,99}(?:<\?xml[^>]{0,200}\?>\s{0,99})?<(?:urlset|sitemapindex|opml)[\s>]/,
    'a list of addresses (a sitemap or OPML): hand in one of the pages',
  ],
  [
    /^(?:[A-Z][\w-]{0,60}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,9}){0,30}?Content-Type:\s{0,9}multipart\/related/i,
    'a web archive (MHTML): hand in its part of the type text/html, decoded',
  ],
  [/^\s{0,99}(?:\[\s{0,99})?\{\s{0,99}"(?:[^"\\]|\\.){0,200}"\s{0,99}:/, 'JSON: hand in the HTML that it holds'],
  [
    /^\s{0,99}\+\+\+[ \t]{0,9}\r?\n\s{0,99}[\w."-]{1,80}[ \t]{0,9}=/,
    'a document with front matter in TOML: write that in YAML, between lines of ---',
  ],
  [cdata, cdataName],
  [/^%PDF-\d/, 'a PDF'],
  // As text in windows-1252, as UTF-8 that is malformed, or a character for each byte.
  [/^\x1F[‹\uFFFD\x8B]/, 'compressed (gzip): decompress it'],
  [/^PK\x03\x04/, 'an archive (ZIP): unpack it'],
]

/** UTF-16 units of the start that tell the format. */
const longestStart = 8000

/** What a source is that is no HTML from an offset on, for a message; undefined when it may be HTML. */
export function otherFormat(text: string, from: number): string | undefined {
  const start = text.slice(from, from + longestStart)
  return formats.find(([form]) => form.test(start))?.[1] ?? otherText(start)
}

/** The same of what stands behind a front matter, which a program wrote: XML, or Markdown, or HTML written as text. */
export function otherBody(text: string, from: number): string | undefined {
  const start = text.slice(from, from + longestStart)
  return cdata.test(start) ? cdataName : otherText(start)
}

function otherText(start: string): string | undefined {
  if (escaped.test(start)) return escapedName
  if (block.test(start)) return undefined
  const least = inline.test(start) ? leastMarks + 1 : leastMarks
  return marks.filter((mark) => mark.test(start)).length < least ? undefined : markdownName
}
