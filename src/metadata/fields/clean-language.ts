import type { Cleaned } from './clean-context.js'

const tag = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/
/** Languages of China that are written as Chinese. */
const chinese = /^(?:yue|cmn|wuu|hak|nan|lzh)$/
const separator = /[-_]/

/**
 * Writes a language tag as BCP 47 recommends: `zh-Hans-CN`. One that the script of the text rules out is refused:
 * templates state `en` for pages in any language.
 *
 * @param ofText The language that the text can only be in
 */
export function cleanLanguage(text: string, ofText?: string): Cleaned<string> {
  const stated = text.trim()
  if (!tag.test(stated)) return { refused: 'it is no language tag' }
  const end = stated.search(separator)
  const primary = (end === -1 ? stated : stated.slice(0, end)).toLowerCase()
  if (ofText !== undefined && primary !== ofText && !(ofText === 'zh' && chinese.test(primary)))
    return { refused: `the text is in ${ofText}` }
  return { value: end === -1 ? primary : stated.split(separator).map(cased).join('-') }
}

function cased(part: string, index: number): string {
  if (index === 0) return part.toLowerCase()
  if (part.length === 2) return part.toUpperCase()
  return part.length === 4 ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase() : part.toLowerCase()
}
