/** How the addresses of copies begin: behind it stands that of the page, some leave its scheme out. */
const copies: readonly RegExp[] = [
  // The Wayback Machine and archives of its software (pywb, OpenWayback): /web/20240105123456im_/https://news.example/a
  /^(?:https?:\/\/[^/?#]{1,255})?\/(?:[\w-]{1,40}\/){0,4}\d{14}(?:[a-z]{2}_)?\/(?=https?:\/)/i,
  /^https?:\/\/(?:web\.)?archive\.org\/web\/(?:\d{1,14}\*?(?:[a-z]{2}_)?\/)?/i,
  // archive.today: /2024.01.05-123456/https://news.example/a, /newest/…, /o/AbCdE/…
  /^https?:\/\/archive\.(?:today|ph|is|li|md|vn|fo)\/(?:[\d.-]{4,20}|newest|oldest|o\/\w{4,6})\//i,
  // Caches of AMP pages, which leave the scheme out: /c/s/news.example/a where it is https
  /^https?:\/\/(?:[\w-]{1,63}\.)?cdn\.ampproject\.org\/[cv]\/(?:s\/)?/i,
  /^https?:\/\/(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?\/amp\/(?:s\/)?/i,
]

/** What every such address has: another one in its path, or the name of an archive or cache. */
const sign = /\/https?:\/|archive\.|ampproject|\/amp\//i
const scheme = /^(https?):\/{1,2}/i
/** A host with a dot and nothing that a host cannot have, and what follows it. */
const hostFirst = /^(?:[\w-]{1,63}\.){1,8}[a-z][\w-]{1,62}(?=[:/?#]|$)/i

/** Copies are copied again: an archive holds another archive's page. */
const mostCopies = 3

/**
 * The address of the page itself, where `address` is that of a copy in a web archive (Wayback Machine, archive.today and others
 * of their form) or in a cache of AMP pages, or of a copy of one; any other address as it is.
 */
export function originalAddress(address: string): string {
  let original = address
  for (let level = 0; level < mostCopies; level++) {
    const inner = copiedAddress(original)
    if (inner === original) break
    original = inner
  }
  return original
}

function copiedAddress(address: string): string {
  if (!sign.test(address)) return address
  for (const copy of copies) {
    const [before] = copy.exec(address) ?? []
    if (before === undefined) continue
    const rest = address.slice(before.length)
    // Servers on the way make one slash of two.
    if (scheme.test(rest)) return rest.replace(scheme, '$1://')
    if (hostFirst.test(rest)) return `${before.endsWith('/s/') ? 'https' : 'http'}://${rest}`
  }
  return address
}

/** The same of a URL. */
export function originalUrl(url: URL | undefined): URL | undefined {
  if (url === undefined) return undefined
  const original = originalAddress(url.href)
  return original !== url.href && URL.canParse(original) ? new URL(original) : url
}
