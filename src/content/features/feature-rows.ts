/** The lines' features, written one after the other: a page has some thousand lines with some hundred values each. */
export class FeatureRows {
  readonly values: Float32Array
  #at = 0

  /** `size` is the number of values of all rows. */
  constructor(size: number) {
    this.values = new Float32Array(size)
  }

  /** Writes the next value. */
  add(value: number): void {
    this.values[this.#at++] = value
  }
}
