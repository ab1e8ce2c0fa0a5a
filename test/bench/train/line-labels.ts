import type { PageTruth } from '../quality/labelled-page.js'
import { gramsOf, tokensOf } from '../quality/tokens.js'

/** The share of a line's 4-grams that must be in the truth. */
const sharedGrams = 0.7

/** Shortest string, in characters, by which a line is known without being equal to it. */
const tellingLength = 12

/** 1 for a line of the article, 0 for another, -1 where the labels do not tell. */
export type LineLabel = 1 | 0 | -1

const key = (text: string): string => tokensOf(text.normalize('NFKC').toLowerCase()).join(' ')

/** Labels the lines of a page by the text that it should give. */
export function labelByText(lines: readonly string[], body: readonly string[]): LineLabel[] {
  const units = new Set(body.map(key))
  const grams = new Set(gramsOf(key(body.join('\n')).split(' ')))
  return lines.map((line) => {
    const own = key(line)
    if (own === '') return 0
    if (units.has(own)) return 1
    const tokens = own.split(' ')
    if (tokens.length < 4) return 0
    const all = gramsOf(tokens)
    return all.filter((gram) => grams.has(gram)).length > all.length * sharedGrams ? 1 : 0
  })
}

/** Labels the lines of a page of which only some strings are known. */
export function labelBySegments(
  lines: readonly string[],
  { present, absent }: NonNullable<PageTruth['segments']>,
): LineLabel[] {
  const [wanted, unwanted] = [present, absent].map((texts) => texts.map(key).filter(Boolean)) as [string[], string[]]
  return lines.map((line) => {
    const own = key(line)
    const matches = (text: string): boolean =>
      own === text ||
      (text.length >= tellingLength && own.includes(text)) ||
      (own.length >= tellingLength * 2 && text.includes(own))
    const [isWanted, isUnwanted] = [wanted.some(matches), unwanted.some(matches)]
    if (isWanted === isUnwanted) return -1
    return isWanted ? 1 : 0
  })
}
