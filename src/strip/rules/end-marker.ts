import type { LineRule } from '../strip-rule.js'
import { isInDataCell } from './line-place.js'

const endMarker =
  /^(?:[-—–_=*~·•#■◆\s【（([]{1,8}(?:the end|end|fin|ende|完|全文完|本文完|正文完|(?:本文)?结束)[-—–_=*~·•#■◆\s】）)\]]{1,8}|the end|全文完|(?:# ?){3}|- ?30 ?-|[■◆□]{1,3})$/i

/** What marks the end only as the last line: it may be a word of the text. */
const lastMarker = /^END[.。]?$/

/** — THE END —, （完）, ###. */
export const endMarkerLine: LineRule = {
  id: 'generic/end-marker',
  reason: 'end-marker',
  why: 'It marks the end of the text and is not part of it.',
  where: 'ends',
  take: (line, { fromStart, fromEnd, mass }) => {
    if (fromStart === 0 || line.text.length > 24) return undefined
    if (!endMarker.test(line.text) && !(fromEnd === 0 && lastMarker.test(line.text))) return undefined
    return isInDataCell(line, mass) ? undefined : {}
  },
}
