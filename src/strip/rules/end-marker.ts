import { agencyNames } from '../../metadata/credits/agencies.js'
import type { LineRule } from '../strip-rule.js'
import { isInDataCell, isInList } from './line-place.js'

const endMarker =
  /^(?:انتهای پیام(?:\s?\/.{0,12})?$|[-—–_=*~·•#■◆\s【（([]{1,8}(?:the end|end|fin|ende|完|全文完|本文完|正文完|(?:本文)?结束)[-—–_=*~·•#■◆\s】）)\]]{1,8}|the end|全文完|(?:# ?){3}|- ?30 ?-|[■◆□]{1,3})$/i

/** What marks the end only as the last line: it may be a word of the text. */
const lastMarker = /^END[.。]?$/

/** The letters by which an agency knows who wrote and who edited: `bur-mls/abc/jco`, `(ava/dpa)`, `(MTI)`. */
const slug =
  /^\(?[a-z]{2,4}(?:-[a-z]{2,4})?(?:\/[a-z]{2,4}){1,4}\)?(?: \((?:[A-Z][a-z]{3,9}|AFP|AP|dpa|afp|apa|sda)(?:, (?:[A-Z][a-z]{3,9}|AFP|AP|dpa|afp|apa|sda))?\))?$|^[a-z]{2,4}\/(?: [a-z]{2,4}\/){1,3}$|^[(（](?:[A-Z]{3,4}|[a-z]{3}|AP|ロイター)[)）]$/
/** The agency alone, as the last line. */
const lastAgency = new RegExp(`^[(/[]?(?:${agencyNames}|Europa Press|LUSA|REUTERS|RITZAU|ritzau)[)/\\]]?\\.?$`)
/** What magazines set behind the last sentence. */
const lastSign = /[.!?…”"’)»]\s?[■◼♦◆∎❖]$/
/** Lines under them at most: the owner of the rights. */
const underSlug = 1
/** Notes under the last sentence. */
const underSign = 3

/** — THE END —, （完）, ###. */
export const endMarkerLine: LineRule = {
  id: 'generic/end-marker',
  reason: 'end-marker',
  why: 'It marks the end of the text and is not part of it.',
  where: 'ends',
  take: (line, { fromStart, fromEnd, mass }) => {
    const to = line.text.length
    if (fromEnd <= underSign && lastSign.test(line.text.slice(-3))) return { part: { from: to - 1, to } }
    if (fromStart === 0 || to > 24) return undefined
    const isLast =
      (fromEnd === 0 && (lastMarker.test(line.text) || (lastAgency.test(line.text) && !isInList(line)))) ||
      (fromEnd <= underSlug && slug.test(line.text))
    if (!isLast && !endMarker.test(line.text)) return undefined
    return isInDataCell(line, mass) ? undefined : {}
  },
}
