/** A pattern that is not in the checked subset of regular expressions. */
export class PatternError extends Error {
  /** Where in the pattern, in UTF-16 units from 0; undefined when it is about the whole pattern. */
  readonly offset: number | undefined

  constructor(message: string, offset?: number) {
    super(offset === undefined ? message : `${message}, at character ${offset + 1}`)
    this.name = 'PatternError'
    this.offset = offset
  }
}
