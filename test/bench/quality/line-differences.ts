import { gramsOf, tokensOf } from './tokens.js'

/** A line counts as told when at least this share of its 4-grams is in the other text. */
const toldShare = 0.5

/** Longest line that is shown, in UTF-16 units. */
const shownLength = 140

/** The lines of one text that are not in the other: `-` wanted and missing, `+` there and, with `reportExtra`, not wanted. */
export function lineDifferences(
  predicted: readonly string[],
  wanted: readonly string[],
  reportExtra: boolean,
): string[] {
  const missing = linesNotIn(wanted, predicted).map((line) => `- ${shorten(line)}`)
  const extra = reportExtra ? linesNotIn(predicted, wanted).map((line) => `+ ${shorten(line)}`) : []
  return [...missing, ...extra]
}

function linesNotIn(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(gramsOf(tokensOf(others.join('\n'))))
  const whole = ` ${tokensOf(others.join('\n')).join(' ')} `
  return lines.filter((line) => {
    const tokens = tokensOf(line)
    const grams = gramsOf(tokens)
    if (tokens.length < 4) return !whole.includes(` ${tokens.join(' ')} `)
    return grams.filter((gram) => known.has(gram)).length < grams.length * toldShare
  })
}

function shorten(line: string): string {
  const flat = line.replaceAll('\n', ' ⏎ ')
  return flat.length > shownLength ? `${flat.slice(0, shownLength - 1)}…` : flat
}
