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
  if (value.length > maxUrl || !webUrl.test(value) || !URL.canParse(value))
    return { refused: 'it is no absolute web address' }
  const { hostname } = new URL(value)
  if (notPublic.test(hostname)) return { refused: 'nobody else can open it' }
  if (isFrontPage(value) && context.urls.some((other) => other !== value && !isFrontPage(other)))
    return { refused: 'it is the front page, and another address is that of a page' }
  return { value }
}

function isFrontPage(address: string): boolean {
  if (!URL.canParse(address)) return true
  const { pathname, search } = new URL(address)
  return pathname === '/' && search === ''
}
