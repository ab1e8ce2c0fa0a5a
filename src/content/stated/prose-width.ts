import { textWidth } from '../../text/characters.js'

/** Marks that end sentences, as far as what follows them says so. */
const sentenceMark = /[。！？।॥]|[.!?…؟۔](?=[\s"'”’»)\]]|$)/g
const wordCharacter = /[\p{L}\p{M}\p{N}\s,.]/gu

/** Sentences that a text has at least which is not a label, a notice or an address. */
const fewestSentences = 3
/** Share of letters, digits, blanks and commas in prose, 0–1; code and data are below .75, prose is above .9. */
const proseShare = 0.85

/** The width of the text in columns where it reads like prose; 0 for data, code and single sentences. */
export function proseWidth(text: string): number {
  if ((text.match(sentenceMark)?.length ?? 0) < fewestSentences) return 0
  if ((text.match(wordCharacter)?.length ?? 0) < text.length * proseShare) return 0
  return textWidth(text)
}
