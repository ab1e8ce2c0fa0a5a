import { isAffiliation } from './beside-name.js'
import { isPost } from './split-names.js'

/** A longer line is a standfirst, in UTF-16 units. */
const longestPost = 70
const sentenceMark = /[!?…;:“”"]|\.(?:\s|$)/
const afterByline = /^(?:by|von|par|por|door|di)\s{1,9}\S/i
const lineFeed = '\n'

/** The lines of a byline without those, right under the name, that say what the person is and for whom. */
export function withoutPostLines(text: string): string {
  const lines = text.split(lineFeed)
  const name = lines.findIndex((line) => afterByline.test(line))
  const isUnder = (line: string): boolean => !isProse(line) && (isPost(line) || isAffiliation(line) || isPostLine(line))
  if (name >= 0) while (name + 1 < lines.length && isUnder(lines[name + 1] ?? '')) lines.splice(name + 1, 1)
  return lines.join(lineFeed)
}

function isProse(line: string): boolean {
  return line.length > longestPost || sentenceMark.test(line)
}

const ofStaff = /^\(?of the [^.,]{2,40} staff\)?$/i
/** What a person is, at the end of such a line or before the outlet and the place. */
const role =
  /^(.{0,50}?)\b(?:(?:staff |senior |special |feature )?writer|reporter|correspondent|columnist|editor|journaliste|envoyée? spéciale?|redakteur(?:in)?|korrespondent(?:in)?|corresponsal)(?:(?:,| in| at| à)\s\p{Lu}.{0,30})?$/iu
/** The fields and ranks that stand before it in small letters. */
const fields: ReadonlySet<string> = new Set(
  'business political technology health education science sports staff senior chief world affairs home arts legal crime media local news online and of'.split(
    ' ',
  ),
)
const capital = /^[\p{Lu}\d(&]/u

/** Whether the line under a byline says what the person is, and nothing else: `Hill News Online business reporter`. */
export function isPostLine(line: string): boolean {
  if (isProse(line)) return false
  if (ofStaff.test(line)) return true
  const before = role.exec(line)?.[1]
  return before?.split(' ').every((part) => part === '' || capital.test(part) || fields.has(part)) === true
}
