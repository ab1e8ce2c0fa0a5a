import { InsertionMode, type Parser, Token, Tokenizer, type TreeAdapterTypeMap } from 'parse5'

const carriageReturn = 13

/** For each ASCII unit whether it ends a run of plain text; the units above ASCII never do. */
type Stops = Uint8Array

/** A carriage return is read as a line feed and NUL is replaced or dropped, so both end every run. */
function stopsAt(characters: string): Stops {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(`\0\r${characters}`.includes(String.fromCharCode(code))))
}

const textStops = stopsAt('<&')
const rawTextStops = stopsAt('<')
const escapedScriptStops = stopsAt('<-')
const doubleQuotedStops = stopsAt('"&')
const singleQuotedStops = stopsAt("'&")
const commentStops = stopsAt('<-')
/** White space as HTML has it, without the carriage return. */
const htmlSpace: Stops = Uint8Array.from({ length: 128 }, (_, code) =>
  Number('\t\n\f '.includes(String.fromCharCode(code))),
)
/** What stays as it is in the name of a tag or an attribute. */
const plainName: Stops = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/[a-z0-9_:-]/.test(String.fromCharCode(code))),
)

/** Where white space and other text are treated alike once other text has come, so that both may be in one token. */
const uniformModes: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.TEXT,
  InsertionMode.IN_CAPTION,
  InsertionMode.IN_CELL,
])

/**
 * parse5's tokenizer, with the same tokens but for two things: locations have offsets and neither lines nor columns, and
 * none for attributes; and where the tree builder treats white space as any text, a text with spaces in it is one token.
 *
 * It reads runs of plain text, attribute values, comments and names at once, where parse5 steps through them code point
 * by code point: the input of a page is nearly all such runs.
 */
export class OffsetTokenizer<T extends TreeAdapterTypeMap> extends Tokenizer {
  readonly #parser: Parser<T>

  constructor(parser: Parser<T>) {
    super({ sourceCodeLocationInfo: true }, parser)
    this.#parser = parser
    // The source is held by the caller anyway: nothing is won by dropping what has been read.
    this.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY
  }

  protected override getCurrentLocation(offset: number): Token.Location {
    return { startOffset: this.preprocessor.offset - offset, endOffset: -1 } as Token.Location
  }

  protected override _createAttr(firstCharacter: string): void {
    this._flushRun('')
    this.currentAttr = { name: firstCharacter, value: '' }
  }

  protected override prepareToken(token: Token.Token): void {
    this._emitCurrentCharacterToken(token.location)
    this.currentToken = null
    if (token.location !== null) token.location.endOffset = this.preprocessor.offset + 1
    this.currentLocation = this.getCurrentLocation(-1)
  }

  protected override _emitCurrentCharacterToken(next: Token.Location | null): void {
    this._flushRun('')
    const token = this.currentCharacterToken
    if (token === null) return
    if (next !== null && token.location !== null) token.location.endOffset = next.startOffset
    if (token.type === Token.TokenType.CHARACTER) this.handler.onCharacter(token)
    else if (token.type === Token.TokenType.WHITESPACE_CHARACTER) this.handler.onWhitespaceCharacter(token)
    else this.handler.onNullCharacter(token)
    this.currentCharacterToken = null
  }

  protected override _emitCodePoint(code: number): void {
    if (this.#extendsText(code)) this._extendRun(code)
    else super._emitCodePoint(code)
  }

  protected override _stateData(code: number): void {
    super._stateData(code)
    this.#skipText(code, textStops)
  }

  protected override _stateRcdata(code: number): void {
    super._stateRcdata(code)
    this.#skipText(code, textStops)
  }

  protected override _stateRawtext(code: number): void {
    super._stateRawtext(code)
    this.#skipText(code, rawTextStops)
  }

  protected override _stateScriptData(code: number): void {
    super._stateScriptData(code)
    this.#skipText(code, rawTextStops)
  }

  protected override _stateScriptDataEscaped(code: number): void {
    super._stateScriptDataEscaped(code)
    this.#skipText(code, escapedScriptStops)
  }

  protected override _stateAttributeValueDoubleQuoted(code: number): void {
    super._stateAttributeValueDoubleQuoted(code)
    this.#skipRun(code, doubleQuotedStops, 0)
  }

  protected override _stateAttributeValueSingleQuoted(code: number): void {
    super._stateAttributeValueSingleQuoted(code)
    this.#skipRun(code, singleQuotedStops, 0)
  }

  protected override _stateComment(code: number): void {
    super._stateComment(code)
    this.#skipRun(code, commentStops, 0)
  }

  protected override _stateTagName(code: number): void {
    if (code < 128 && plainName[code] === 1) (this.currentToken as Token.TagToken).tagName += this.#takeName()
    else super._stateTagName(code)
  }

  protected override _stateAttributeName(code: number): void {
    if (code < 128 && plainName[code] === 1) this.currentAttr.name += this.#takeName()
    else super._stateAttributeName(code)
  }

  /** Whether the white space may be in the token of the text before it. */
  #extendsText(code: number): boolean {
    return (
      code < 128 &&
      htmlSpace[code] === 1 &&
      this.currentCharacterToken?.type === Token.TokenType.CHARACTER &&
      this.#isUniform()
    )
  }

  #isUniform(): boolean {
    return this.inForeignNode || uniformModes.has(this.#parser.insertionMode)
  }

  /** Moves to the last character that is in one token with `code`, just read. */
  #skipText(code: number, stops: Stops): void {
    const type = this.currentCharacterToken?.type
    if (type === Token.TokenType.CHARACTER) this.#skipRun(code, stops, this.#isUniform() ? 0 : 1)
    else if (type === Token.TokenType.WHITESPACE_CHARACTER) this.#skipRun(code, stops, 2)
  }

  /**
   * Moves to the last character of the run that `code`, just read, is in, if it is in one. `spaces`: 0 any character
   * belongs to the run, 1 white space ends it, 2 all but white space does.
   */
  #skipRun(code: number, stops: Stops, spaces: 0 | 1 | 2): void {
    if (code < 128 && stops[code] === 1) return
    const { preprocessor } = this
    const { html, pos } = preprocessor
    // Behind a carriage return a line feed must be read by itself.
    if (this.runEnd !== pos + 1 || html.charCodeAt(pos) === carriageReturn) return
    const { length } = html
    let end = pos + 1
    for (; end < length; end++) {
      const next = html.charCodeAt(end)
      if (next > 127) {
        if (spaces === 2) break
      } else if (stops[next] === 1 || (spaces > 0 && (htmlSpace[next] === 1) === (spaces === 1))) break
    }
    preprocessor.pos = end - 1
    this.runEnd = end
  }

  /** The rest of the name that the character just read belongs to, with that character. */
  #takeName(): string {
    const { preprocessor } = this
    const { html, pos } = preprocessor
    const { length } = html
    let end = pos + 1
    for (; end < length; end++) {
      const code = html.charCodeAt(end)
      if (code > 127 || plainName[code] === 0) break
    }
    preprocessor.pos = end - 1
    return html.slice(pos, end)
  }
}
