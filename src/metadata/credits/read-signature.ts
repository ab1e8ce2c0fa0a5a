import { unitsOf } from '../../text/units-of.js'
import { addPeople } from './add-people.js'
import type { CreditLine } from './credit-line-types.js'
import { isOutletName, isOwnOutlet } from './outlets.js'
import { isReporter } from './read-field-report.js'

/** Brackets or the mark of papers say that a line signs. */
const signature = /^([（(■□]?)\s?([^（）()]{2,26})[）)]?$/u
/** The marks that it begins with. Without one, an outlet stands before the names, and a space or a comma behind it. */
const marks = unitsOf('（(■□')
const separator = /[\s、]/u
const separators = /[\s、]+/u
const maxNames = 3
/** Longest line that signs, in UTF-16 units. */
const maxLength = 30
/** Names of two characters are places, too. */
const shortestName = 3

/**
 * Agencies by the names that sign with them, and how the names of the others end: 法新社, 美联社, 某通讯社. 公社, 旅社, 诗社 and
 * 信用联社 are none.
 */
const agency =
  /^(?:共同|[时時]事|路透|共同通信|[时時]事通信|\p{Script=Han}{1,6}(?:(?<=新|(?<!用)[联聯]|[华華]|透|众|[国國][际際]|美|拉|卢|塔|央|同|斯|通|[讯訊]|[闻聞]|博|莎|[中亚亞]|菲|[评評])社|日[报報]|晚[报報]|[时時][报報]))$/u
/** （法新社）: nothing but the agency, in brackets. */
const inBrackets = /^[（(]\s?([^（）()]{2,10})\s?[）)]$/u

/** Reads a line that is nothing but the name of an agency or a paper, in brackets. */
export function readAgency(text: string): CreditLine | undefined {
  if (text.length > maxLength || !marks.has(text.charCodeAt(0))) return undefined
  const name = inBrackets.exec(text)?.[1]?.trim()
  if (name === undefined || !agency.test(name)) return undefined
  return { people: [], ...(!isOwnOutlet(name) && { source: { name, kind: 'line' } }), complete: true }
}

/** Reads what may sign an article in its last line: （甲乙丙、丁戊己）, 某报 甲乙丙, □ 甲乙丙. */
export function readSignature(text: string): CreditLine | undefined {
  if (text.length > maxLength || !(marks.has(text.charCodeAt(0)) || separator.test(text))) return undefined
  const [, mark = '', inner = ''] = signature.exec(text) ?? []
  const [first = '', ...rest] = inner.trim().split(separators)
  const outlet = isOutletName(first) ? first : undefined
  const people = outlet === undefined ? [first, ...rest] : rest
  const isSigned = mark !== '' || outlet !== undefined
  if (!isSigned || people.length === 0 || people.length > maxNames) return undefined
  if (!people.every((name) => isReporter(name) && (people.length > 1 || name.length >= shortestName))) return undefined
  const result: CreditLine = { people: [], complete: true }
  addPeople(result.people, 'author', people)
  if (outlet !== undefined) result.source = { name: outlet, kind: 'byline' }
  return result
}
