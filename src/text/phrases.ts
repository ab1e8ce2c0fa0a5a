/**
 * The phrases that a short notation stands for, in lower case: `|` parts alternatives, `(…)` or `(?:…)` groups them, `[…]` is one
 * of its characters, and what `?` follows may be missing, as in patterns. `(related|more) links?` is four phrases.
 *
 * A set of them is asked at once; a pattern of as many words is compiled for a page's first line, and tries them in turn.
 */
export function phrasesOf(notation: string): ReadonlySet<string> {
  const phrases = readAlternatives({ notation, at: 0 })
  return new Set(phrases.map((phrase) => phrase.toLowerCase()))
}

/** Our own notation and where it is read; the groups in it are few levels deep. */
interface Reader {
  readonly notation: string
  at: number
}

function readAlternatives(reader: Reader): string[] {
  const all: string[] = []
  let heads = ['']
  while (reader.at < reader.notation.length) {
    const character = reader.notation.charAt(reader.at++)
    if (character === ')') break
    if (character === '|') {
      all.push(...heads)
      heads = ['']
      continue
    }
    const tails = readAtom(character, reader)
    const isOptional = reader.notation.charAt(reader.at) === '?'
    if (isOptional) reader.at++
    const longer = heads.flatMap((head) => tails.map((tail) => head + tail))
    heads = isOptional ? [...heads, ...longer] : longer
  }
  return [...all, ...heads]
}

function readAtom(character: string, reader: Reader): string[] {
  if (character === '(') {
    if (reader.notation.startsWith('?:', reader.at)) reader.at += 2
    return readAlternatives(reader)
  }
  if (character !== '[') return [character]
  const from = reader.at
  const to = reader.notation.indexOf(']', from)
  if (to === -1) throw new SyntaxError(`[ without ] in ${reader.notation}`)
  reader.at = to + 1
  return [...reader.notation.slice(from, to)]
}
