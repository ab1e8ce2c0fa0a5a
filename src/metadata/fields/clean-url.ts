import type { Cleaned } from './clean-context.js'

const webUrl = /^https?:\/\/[^\s/]+\S*$/i

/** Takes absolute web addresses only: a relative one says nothing without the page's own. */
export function cleanUrl(text: string): Cleaned<string> {
  const value = text.trim()
  return webUrl.test(value) && URL.canParse(value) ? { value } : { refused: 'it is no absolute web address' }
}
