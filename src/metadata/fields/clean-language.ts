import type { Cleaned } from './clean-context.js'

const tag = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/
const separator = /[-_]/

/** Writes a language tag as BCP 47 recommends: `zh-Hans-CN`. */
export function cleanLanguage(text: string): Cleaned<string> {
  const stated = text.trim()
  if (!tag.test(stated)) return { refused: 'it is no language tag' }
  return { value: stated.split(separator).map(cased).join('-') }
}

function cased(part: string, index: number): string {
  if (index === 0) return part.toLowerCase()
  if (part.length === 2) return part.toUpperCase()
  return part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.toLowerCase()
}
