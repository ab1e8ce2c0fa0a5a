import { originalAddress } from '../html/original-address.js'
import type { Image } from '../model/block.js'
import type { Candidate } from './candidate.js'
import { withValue } from './candidate-for.js'

/** Makes the addresses of pages and pictures absolute where the document's base is known. Of a copy's address that of the page is left. */
export function resolveAddresses(candidates: readonly Candidate[], base: URL | undefined): Candidate[] {
  return candidates.map((candidate) => {
    if (candidate.field === 'url') return withValue(candidate, originalAddress(absolute(candidate.value, base)))
    if (candidate.field === 'image') return withValue(candidate, withAddress(candidate.value, base))
    return candidate
  })
}

function withAddress(image: Image, base: URL | undefined): Image {
  const copy = { ...image }
  copy.url = absolute(image.url, base)
  return copy
}

/** `www.news.example/a`, which would be a page beside this one. */
const withoutScheme = /^(www\.[\w-]{1,63}\.[^/\s]{2,})/i

function absolute(address: string, base: URL | undefined): string {
  const trimmed = address.trim().replace(withoutScheme, 'https://$1')
  if (base === undefined) return trimmed.startsWith('//') ? `https:${trimmed}` : trimmed
  try {
    return new URL(trimmed, base).href
  } catch {
    return trimmed
  }
}
