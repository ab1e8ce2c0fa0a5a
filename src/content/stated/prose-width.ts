import { textWidth } from '../../text/characters.js'

/** Marks that end sentences, as far as what follows them says so. */
const sentenceMark = /[。！？।॥]|[.!?…؟۔](?=[\s"'”’»)\]]|$)/g
/** Runs of letters, digits, blanks and commas. */
const wordCharacters = /[\p{L}\p{M}\p{N}\s,.]+/gu
const lowSurrogate = /[\uDC00-\uDFFF]/g

/** Sentences that a text has at least which is not a label, a notice or an address. */
const fewestSentences = 3
/** Share of letters, digits, blanks and commas in prose, 0–1; code and data are below .75, prose is above .9. */
const proseShare = 0.85

/** The width of the text in columns where it reads like prose; 0 for data, code and single sentences. */
export function proseWidth(text: string): number {
  if (!hasSentences(text) || countWordCharacters(text) < text.length * proseShare) return 0
  return textWidth(text)
}

function hasSentences(text: string): boolean {
  let count = 0
  sentenceMark.lastIndex = 0
  while (count < fewestSentences && sentenceMark.test(text)) count++
  return count === fewestSentences
}

/** Characters outside the basic plane, of two UTF-16 units, count one. */
function countWordCharacters(text: string): number {
  let count = 0
  for (const run of text.match(wordCharacters) ?? []) count += run.length - (run.match(lowSurrogate)?.length ?? 0)
  return count
}
