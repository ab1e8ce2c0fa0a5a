import type { CandidateOf } from '../candidate.js'
import type { CleanContext, Cleaned } from './clean-context.js'

const webUrl = /^https?:\/\/[^\s/]\S*$/i
/** Hosts of the machine that wrote the page. */
const notPublic = /^(?:localhost|127\.|10\.|192\.168\.|\[|.*\.(?:local|localhost|internal|test)$)/i
/** Longest address, in UTF-16 units: what servers and caches take. */
const maxUrl = 2048

/**
 * Takes absolute web addresses only: a relative one says nothing without the page's own. One that names the front page
 * is refused where another names a page: templates state it for all pages.
 */
export function cleanUrl(text: string, _candidate: CandidateOf<'url'>, context: CleanContext): Cleaned<string> {
  const value = text.trim()
  const url = value.length > maxUrl || !webUrl.test(value) ? undefined : parse(value)
  if (url === undefined) return { refused: 'it is no absolute web address' }
  if (notPublic.test(url.hostname)) return { refused: 'nobody else can open it' }
  if (isFrontPage(url) && context.urls.some((other) => other !== value && namesPage(other)))
    return { refused: 'it is the front page, and another address is that of a page' }
  return { value }
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}

function isFrontPage({ pathname, search }: URL): boolean {
  return pathname === '/' && search === ''
}

function namesPage(address: string): boolean {
  const url = parse(address)
  return url !== undefined && !isFrontPage(url)
}
