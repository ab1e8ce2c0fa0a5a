import { foldText } from '../../text/fold.js'
import { isOutletName } from '../credits/outlets.js'
import { readCreditLine } from '../gather/credit-line.js'
import { decodeTwice } from '../json-ld/json-values.js'
import { splitNames } from './split-names.js'

/** What stands around a name in Chinese characters where somebody signs as in a paper: 本报记者 甲, 記者甲／某地報導. */
const signing = /[记記]者|[编編][辑輯]\s|通[讯訊][员員]|[报報](?:道|导|導)$|日[电電]$/
/** 某網記者甲 某城: from where. */
const placeBehind = /\s\p{Script=Han}{2,3}$/u
/** A longer value is a sentence, in UTF-16 units. */
const maxSigned = 80

/** The names of a value that a page states as its author's, without the words that sign them; else as `splitNames`. */
export function statedNames(text: string): string[] {
  if (!signing.test(text)) return splitNames(text)
  const folded = foldText(decodeTwice(text))
  const names = folded.length > maxSigned ? [] : (signedNames(folded) ?? signedNames(folded.replace(placeBehind, '')))
  return names ?? splitNames(text)
}

/** The authors of a text that signs as in a paper; undefined where it does not. */
function signedNames(text: string): string[] | undefined {
  const whole = readCreditLine(text)
  // As in brackets, a label may stand directly before a name.
  const credit = whole?.complete === true ? whole : readCreditLine(`（${text}）`)
  if (credit?.complete !== true || credit.people.length === 0) return undefined
  return credit.people.flatMap(({ role, name }) => (role === 'author' && !isOutletName(name) ? [name] : []))
}
