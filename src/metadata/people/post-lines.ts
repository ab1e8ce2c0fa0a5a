import { phrasesOf } from '../../text/phrases.js'
import { isAffiliation } from './beside-name.js'
import { isPost } from './split-names.js'

/** A longer line is a standfirst, in UTF-16 units. */
const longestPost = 70
const sentenceMark = /[.!?…:;“”"]$|[!?…;“”"]|\.\s/
const afterByline = /^(?:by|von|par|por|door|di)\s{1,9}\S/i
const lineFeed = '\n'

/** The lines of a byline without those, right under the name, that say what the person is and for whom. */
export function withoutPostLines(text: string): string {
  const lines = text.split(lineFeed)
  const name = lines.findIndex((line) => afterByline.test(line))
  if (name < 0) return text
  let end = name + 1
  while (end < lines.length && isPostUnder(lines[end] ?? '')) end++
  return end === name + 1 ? text : [...lines.slice(0, name + 1), ...lines.slice(end)].join(lineFeed)
}

function isPostUnder(line: string): boolean {
  if (line.length > longestPost || sentenceMark.test(line)) return false
  return isPost(line) || isAffiliation(line) || isPostLine(line)
}

const ofStaff = /^\(?of the [^.,]{2,40} staff\)?$/i
/** What a person is, at the end of such a line or before the outlet, the place and the field. */
const role =
  /^(.{0,50}?)\b(?:(?:staff |senior |special |feature |contributing )?writer|reporter|correspondent|columnist|bureau chief|editor|journaliste|envoyée? spéciale?|redakteur(?:in)?|korrespondent(?:in)?|corresponsal|enviad[oa] especial|inviat[oa] speciale|periodista|jornalista)(?:(?:,| in| at| à| in)\s\p{Lu}.{0,30})?$/iu
/** The fields and ranks that stand before it in small letters. */
const fields = phrasesOf(
  'business|politic(al|s)|technology|health|education|science|environment|sports?|staff|senior|chief|world|affairs|defen[cs]e|home|foreign|diplomatic|religio(us|n)|arts?|entertainment|legal|crime|court|personal|financ(e|ial)|economics?|economy|industry|transport|consumer|media|royal|local|government|investigati(ons|ve)|data|travel|features?|special|news|online|city|county|state|national|international|global|energy|climate|music|film|culture|books|food|property|markets?|football|deputy|assistant|associate|contributing|security|parliamentary|and|of|the|&',
)
const word = /\S+/g
const capital = /^[\p{Lu}\d(&]/u

/** Whether the line under a byline says what the person is, and nothing else: `Hill News Online business reporter`. */
export function isPostLine(line: string): boolean {
  if (line.length > longestPost || sentenceMark.test(line)) return false
  if (ofStaff.test(line)) return true
  const before = role.exec(line)?.[1]
  return before !== undefined && (before.match(word) ?? []).every((part) => capital.test(part) || fields.has(part))
}
