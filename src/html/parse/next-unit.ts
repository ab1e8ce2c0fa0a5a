/** Where a unit stands next in one text that is read from front to back: no part of the text is searched twice. */
export class NextUnit {
  readonly #text: string
  readonly #unit: string
  #found = -1

  constructor(text: string, unit: string) {
    this.#text = text
    this.#unit = unit
  }

  /** The first offset from `start` on, which must not go back; the length of the text when there is none. */
  from(start: number): number {
    if (this.#found < start) {
      const found = this.#text.indexOf(this.#unit, start)
      this.#found = found === -1 ? this.#text.length : found
    }
    return this.#found
  }
}
