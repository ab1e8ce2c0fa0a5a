import { SelectorError } from './selector-model.js'

const space = /[ \t\n\r\f]+/y
const plainName = /[\w\u00A0-\uFFFF-]+/y
/** A name may begin with one hyphen, and not with a digit. */
const nameStart = /-?[A-Za-z_\\\u00A0-\uFFFF]/y
const codeEscape = /\\([\da-fA-F]{1,6})(?:\r\n|[ \t\n\r\f])?/y
const otherEscape = /\\([^\da-fA-F])/y
const lineEscape = /\\(?:\r\n|[\n\r\f])/y
const quote = /["']/y
const doubleQuotedText = /[^"\\]+/y
const singleQuotedText = /[^'\\]+/y

/** Reads the tokens of a selector from left to right. */
export class SelectorScanner {
  readonly source: string
  private at = 0

  constructor(source: string) {
    this.source = source
  }

  /** What the sticky pattern matches here, which is then behind; undefined when it does not match. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.source)
    if (match === null) return undefined
    this.at = pattern.lastIndex
    return match
  }

  /** Whether the character stands here; then it is behind. */
  skip(character: string): boolean {
    if (this.source[this.at] !== character) return false
    this.at++
    return true
  }

  /** Whether there was any white space. */
  skipSpaces(): boolean {
    return this.take(space) !== undefined
  }

  expect(character: string): void {
    if (!this.skip(character)) this.fail(`'${character}'`)
  }

  isAtEnd(): boolean {
    return this.at === this.source.length
  }

  /** The next character, '' at the end. */
  peek(): string {
    return this.source.charAt(this.at)
  }

  /** A name without its escapes; undefined where none stands. */
  takeName(): string | undefined {
    const start = this.at
    if (this.take(nameStart) === undefined) return undefined
    this.at = start
    // A backslash at the end of the selector begins a name that has nothing in it.
    return this.takePieces(plainName, undefined) || undefined
  }

  /** A name without its escapes. */
  readName(what: string): string {
    return this.takeName() ?? this.fail(what)
  }

  /** A quoted string without quotes and escapes; undefined where none stands. */
  takeString(): string | undefined {
    const mark = this.take(quote)?.[0]
    if (mark === undefined) return undefined
    const text = this.takePieces(mark === '"' ? doubleQuotedText : singleQuotedText, lineEscape)
    this.expect(mark)
    return text
  }

  /** @throws SelectorError that tells what was wanted, what is there instead, and where. */
  fail(wanted: string): never {
    const found = this.isAtEnd() ? 'it ends there' : `there is '${this.peek()}'`
    this.refuse(`${wanted} is wanted at character ${this.at + 1}, and ${found}`)
  }

  /** @throws SelectorError */
  refuse(problem: string): never {
    throw new SelectorError(this.source, problem)
  }

  private takePieces(plain: RegExp, skipped: RegExp | undefined): string {
    let text = ''
    for (;;) {
      const piece = this.take(plain)?.[0]
      const code = this.take(codeEscape)?.[1]
      const isSkipped = skipped !== undefined && this.take(skipped) !== undefined
      const other = this.take(otherEscape)?.[1]
      if (piece === undefined && code === undefined && !isSkipped && other === undefined) return text
      text += (piece ?? '') + (code === undefined ? '' : String.fromCharCode(Number.parseInt(code, 16))) + (other ?? '')
    }
  }
}
