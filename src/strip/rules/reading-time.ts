import { phrasesOf } from '../../text/phrases.js'
import type { LineRule } from '../strip-rule.js'
import { isInDataCell, isInList } from './line-place.js'

/** UTF-16 units of a line that may say how long the text takes to read. */
const longestReadingTime = 40
const minutes =
  /(?:(?:ca\.?|about)\s?)?\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?-?(?:min(?:ut[eo]?n?s?)?\.?|分钟|分鐘|分)(?!\S)/i
const labelEnd = /\s?[:：]\s?[约約]?$/
/** By itself 阅读 30分 is a task or a mark. */
const about = '(约|約)(需|)|需|大约'
const readingInHan = `(阅读|閱讀)((时间|時間|时长)(${about})?|${about})`
const beforeMinutes = phrasesOf(
  `(estimated )?(reading|read) time|lese(zeit|dauer)|(temps|durée) de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|lesetid|czas czytania|время чтения|(本文|全文|预计|預計|约|約)(本文|全文|预计|預計|约|約)?(阅读|閱讀)((时间|時間|时长)?(${about})?)|${readingInHan}`,
)
const behindMinutes = phrasesOf(
  'reading time|to read|read|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|läsning|czytania',
)

function isReadingTime(text: string): boolean {
  const match = minutes.exec(text)
  if (match === null) return false
  const before = text.slice(0, match.index).trimEnd().replace(labelEnd, '').toLowerCase()
  const behind = text
    .slice(match.index + match[0].length)
    .trimStart()
    .toLowerCase()
  return behind === '' ? beforeMinutes.has(before) : before === '' && behindMinutes.has(behind)
}

const digit = /\d/

/** 5 min read, 'Reading time: 4 minutes', 阅读时间：5分钟. */
export const readingTimeLine: LineRule = {
  id: 'generic/reading-time',
  reason: 'ui',
  why: 'How long the text takes to read is no part of it.',
  where: 'ends',
  longest: longestReadingTime,
  take: (line, { mass }) => {
    const { text } = line
    if (!digit.test(text) || !isReadingTime(text)) return undefined
    return isInDataCell(line, mass) || isInList(line) ? undefined : {}
  },
}
