const tokenPattern = /[\p{L}\p{N}_\p{M}]+/gu
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const unspacedOrRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu

/** How the public article-extraction-benchmark cuts text: runs of letters, digits, marks and `_`. */
export function runsOf(text: string): string[] {
  return text.match(tokenPattern) ?? []
}

/** As `runsOf`, but every Han, Kana and Thai character is a token: these scripts do not space their words. */
export function tokensOf(text: string): string[] {
  const runs = runsOf(text)
  if (!unspaced.test(text)) return runs
  return runs.flatMap((run) => (unspaced.test(run) ? (run.match(unspacedOrRun) ?? []) : [run]))
}

/** How often each item occurs. */
export type Bag = ReadonlyMap<string, number>

/** Counts items. */
export function bagOf(items: Iterable<string>): Bag {
  const bag = new Map<string, number>()
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1)
  return bag
}

/** How many tokens a gram has. */
const gramLength = 4

/** The sequences of four tokens, overlapping; a shorter text is one gram, an empty one none. */
export function gramsOf(tokens: readonly string[]): string[] {
  if (tokens.length === 0) return []
  const grams: string[] = []
  for (let from = 0; from < Math.max(1, tokens.length - gramLength + 1); from++)
    grams.push(tokens.slice(from, from + gramLength).join(' '))
  return grams
}
