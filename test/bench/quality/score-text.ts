import { type Agreement, compareBags, harmonicMean, pageF1 } from './agreement.js'
import { bagOf, gramsOf, tokensOf } from './tokens.js'

const spaces = /\s+/g

function fold(text: string): string {
  return text.normalize('NFKC').replace(spaces, ' ').trim()
}

/** Compares the 4-grams of two texts, cut into tokens by `tokenize`. */
export function scoreBody(predicted: string, wanted: string, tokenize: (text: string) => string[]): Agreement {
  return compareBags(bagOf(gramsOf(tokenize(predicted))), bagOf(gramsOf(tokenize(wanted))))
}

/** Compares whole paragraphs: equal after NFKC and white-space folding. */
export function scoreParagraphs(predicted: readonly string[], wanted: readonly string[]): Agreement {
  const bag = (texts: readonly string[]) => bagOf(texts.map(fold).filter(Boolean))
  return compareBags(bag(predicted), bag(wanted))
}

/** The F1 of the bags of lower-case words, 0–1. */
export function scoreWords(predicted: string, wanted: string): number {
  const bag = (text: string) => bagOf(tokensOf(text.toLowerCase()))
  return pageF1(compareBags(bag(predicted), bag(wanted)))
}

/** How many of the strings that must be in a text are (not) there, and how many that must not be are. */
export interface SegmentCounts {
  found: number
  missed: number
  wrong: number
}

/** Looks the strings up in the text, white space folded on both sides. */
export function countSegments(
  text: string,
  { present, absent }: { present: readonly string[]; absent: readonly string[] },
): SegmentCounts {
  const folded = text.replace(spaces, ' ')
  const has = (segment: string): boolean => folded.includes(segment.replace(spaces, ' ').trim())
  const found = present.filter(has).length
  return { found, missed: present.length - found, wrong: absent.filter(has).length }
}

/** The F1 over the summed counts, 0–1. */
export function segmentsF1(counts: readonly SegmentCounts[]): number {
  const sum = (key: keyof SegmentCounts): number => counts.reduce((all, count) => all + count[key], 0)
  const [found, missed, wrong] = [sum('found'), sum('missed'), sum('wrong')]
  return found === 0 ? 0 : harmonicMean(found / (found + wrong), found / (found + missed))
}
