import { longestUrl } from '../html/base-url.js'

/** What links are allowed to be. */
export interface UrlPolicy {
  /** What relative URLs are relative to; undefined when no absolute URL of the document is known. */
  readonly base: URL | undefined
  /** Schemes that links may have, lower case without the colon. */
  readonly allowedSchemes: ReadonlySet<string>
}

/** A base that no document has, to parse relative URLs with. */
const nowhere = 'https://relative.invalid/'

/**
 * An absolute URL of the web that `URL` gives back as it is written: a host with a name, in lower case, and nothing in path or
 * query that would be encoded, no segment of dots, no fragment. Nearly all pictures have such a one, and `URL` takes ten times
 * as long.
 */
const asWritten =
  /^https?:\/\/(?:[a-z\d-]+\.)+[a-z]{2,24}(?:\/(?!\.)[\w.~!$&'()*+,;=:@-]*)+(?:\?[\w.~!$&()*+,;=:@/?%-]*)?$/
/** What a label of a host begins with that is checked and may be refused. */
const encodedLabel = 'xn--'

/**
 * The URL resolved against the document's base, or undefined when it has another scheme than the allowed ones or is no
 * URL. A relative URL without a base stays as it is written, but for characters that no part of a URL may hold.
 */
export function safeUrl(
  value: unknown,
  policy: UrlPolicy,
  schemes: ReadonlySet<string> = policy.allowedSchemes,
): string | undefined {
  if (typeof value !== 'string') return undefined
  const written = value.trim()
  if (written === '' || written.length > longestUrl) return undefined
  if (asWritten.test(written) && !written.includes(encodedLabel))
    return schemes.has(written.slice(0, written.indexOf(':'))) ? written : undefined
  const url = parseUrl(written, policy.base)
  if (url === undefined) return undefined
  const isRelative = policy.base === undefined && url.hostname === 'relative.invalid'
  if (!schemes.has(url.protocol.slice(0, -1))) return undefined
  return isRelative ? percentEncode(written) : url.href
}

/**
 * The URL with the characters percent-encoded that the URL standard encodes in a path, a query and a fragment alike; tabs
 * and line breaks it removes, and so does this. See https://url.spec.whatwg.org/#query-percent-encode-set.
 */
function percentEncode(url: string): string {
  return url.replace(/[\t\n\r]/g, '').replace(/[\u0000-\u0020"<>\u007f]/g, encodeURIComponent)
}

/** Schemes of what is shown inside the text. */
export const mediaSchemes: ReadonlySet<string> = new Set(['http', 'https'])

function parseUrl(value: string, base: URL | undefined): URL | undefined {
  try {
    return new URL(value, base ?? nowhere)
  } catch {
    return undefined
  }
}
