/** What stands around the HTML of an item in a feed; to HTML it begins a comment, which ends at the first `>`. */
const cdata = /^\s{0,99}<!\[CDATA\[/
const cdataName = 'a CDATA section of XML: hand in what stands between <![CDATA[ and ]]>'

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
  return formats.find(([form]) => form.test(start))?.[1]
}

/** The same of what stands behind a front matter, which a program wrote: only XML was left around it now and then. */
export function otherBody(text: string, from: number): string | undefined {
  return cdata.test(text.slice(from, from + longestCdata)) ? cdataName : undefined
}

const longestCdata = 120
