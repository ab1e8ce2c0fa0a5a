import { foldText } from '../../text/fold.js'
import type { Cleaned } from './clean-context.js'

const marks = /^[#＃\s]+|[#＃\s]{1,99}$/g
/** A longer text is a sentence, not a keyword. In UTF-16 units; the longest of the labelled documents has 30. */
const maxKeyword = 80

/** What WeChat's pages hold beside the tags. */
const ofPreview = '预览时标签不可点'

/** Takes the number signs off a keyword. */
export function cleanKeyword(text: string): Cleaned<string> {
  const value = foldText(text).replace(marks, '')
  if (value === '' || value === ofPreview) return { refused: 'it is empty' }
  return value.length > maxKeyword ? { refused: 'it is too long for a keyword' } : { value }
}
