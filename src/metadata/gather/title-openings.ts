/** UTF-16 units by which lines that cannot be a title are told apart without more work. */
const opening = 6
/** Numbers that pairs of characters are noted by: titles of a page have some hundred pairs. */
const pairs = 4096
/** What no folded text holds. */
const between = '\0'

/** Tells lines that cannot begin a title or a part of one: nearly all of a page's lines, by their first two characters. */
export class TitleOpenings {
  readonly #titles: string
  readonly #pairs = new Uint8Array(pairs)

  constructor(titles: readonly string[]) {
    this.#titles = titles.join(between)
    for (let at = 1; at < this.#titles.length; at++) this.#pairs[pairAt(this.#titles, at)] = 1
  }

  /** Whether some title has the first characters of the text in it. */
  mayHold(text: string): boolean {
    if (text.length > 1 && this.#pairs[pairAt(text, 1)] === 0) return false
    return this.#titles.includes(text.slice(0, opening))
  }
}

/** The number of the pair of characters that ends at the offset. */
function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at - 1) * 31 + text.charCodeAt(at)) % pairs
}
