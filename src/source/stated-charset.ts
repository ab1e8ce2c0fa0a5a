/**
 * How many bytes are searched for a statement of the encoding. HTML asks authors for the first 1,024; pages with long
 * scripts or comments before their `<meta>` need more.
 */
export const prescanBytes = 16_384

/** Longest `Content-Type` that is read, in UTF-16 units. A real one has below 100. */
const maxContentTypeLength = 1_000

const charsetParameter = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"',]+))/i
const xmlDeclaration = /^\s{0,64}<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'\s]*)["']/
/** The next piece of markup that hides or holds a `<meta>`: a comment, or the head of a tag. */
const markup = /<!--|<(\/?[a-z][^\s/>]*)/gi
/** One attribute of a tag, after any separators. */
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y

/** The charset that a `Content-Type` header states; undefined when it states none. */
export function charsetOfContentType(contentType: string | undefined): string | undefined {
  if (contentType === undefined) return undefined
  return charsetIn(contentType.slice(0, maxContentTypeLength))
}

/**
 * The charsets that the markup states, best first: that of the first `<meta charset>` or `<meta http-equiv>` outside
 * comments, then that of an XML declaration. `head` is the beginning of the document, each byte as one character.
 *
 * As HTML's prescan: UTF-16 in a `<meta>` that could be read as ASCII must mean UTF-8.
 */
export function charsetsOfMarkup(head: string): string[] {
  const charsets: string[] = []
  const meta = charsetOfMeta(head)
  if (meta !== undefined) charsets.push(meta)
  const declared = xmlDeclaration.exec(head)?.[1]
  if (declared !== undefined) charsets.push(declared)
  return charsets.map((charset) => (/^\s*utf-?16/i.test(charset) ? 'utf-8' : charset))
}

function charsetOfMeta(head: string): string | undefined {
  markup.lastIndex = 0
  for (let found = markup.exec(head); found; found = markup.exec(head)) {
    if (found[1] === undefined) {
      const end = head.indexOf('-->', found.index + 2)
      if (end === -1) return undefined
      markup.lastIndex = end + 3
      continue
    }
    const { attributes, end } = readAttributes(head, markup.lastIndex)
    markup.lastIndex = end
    const charset = found[1].toLowerCase() === 'meta' ? charsetOfAttributes(attributes) : undefined
    if (charset !== undefined) return charset
  }
  return undefined
}

/** The attributes of a tag from the end of its name on; of two with one name the first counts. */
function readAttributes(head: string, start: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>()
  let end = start
  attribute.lastIndex = start
  for (let found = attribute.exec(head); found; found = attribute.exec(head)) {
    end = attribute.lastIndex
    const name = (found[1] ?? '').toLowerCase()
    if (!attributes.has(name)) attributes.set(name, found[2] ?? found[3] ?? found[4] ?? '')
  }
  return { attributes, end }
}

function charsetOfAttributes(attributes: Map<string, string>): string | undefined {
  const charset = attributes.get('charset')
  if (charset !== undefined && charset.trim() !== '') return charset
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return undefined
  return charsetIn(attributes.get('content') ?? '')
}

function charsetIn(text: string): string | undefined {
  const found = charsetParameter.exec(text)
  const charset = found?.[1] ?? found?.[2] ?? found?.[3]
  return charset === undefined || charset.trim() === '' ? undefined : charset
}
