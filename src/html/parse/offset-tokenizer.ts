import { InsertionMode, type Parser, Token, Tokenizer, TokenizerMode, type TreeAdapterTypeMap } from 'parse5'
import { type AsciiSet, asciiSet, doubleQuotedStops, singleQuotedStops } from '../attributes/ascii-set.js'
import { Attribute, unnamed } from '../attributes/attribute.js'
import { ownCopy } from '../attributes/own-copy.js'
import { NextUnit } from './next-unit.js'
import { TagScanner } from './tag-scanner.js'

const lineFeed = 10
const carriageReturn = 13
const space = 32
const exclamationMark = 33
const slash = 47
const lessThan = 60

/** A carriage return is read as a line feed and NUL is replaced or dropped, so both end every run of plain text. */
const textStops = asciiSet('<&\r\0')
const wordStops = asciiSet('<&\r\0\t\n\f ')
const rawTextStops = asciiSet('<\r\0')
const rawWordStops = asciiSet('<\r\0\t\n\f ')
const escapedScriptStops = asciiSet('<-\r\0')
const escapedWordStops = asciiSet('<-\r\0\t\n\f ')
const commentStops = asciiSet('<-\r\0')
/** The last of them all: no unit behind it ends a run. */
const lastStop = lessThan
/** White space as HTML has it, without the carriage return. */
const htmlSpace = asciiSet('\t\n\f ')

/**
 * parse5's tokenizer, with the same tokens but for two things: locations have offsets and neither lines nor columns, and
 * none for attributes; and where the tree builder treats white space as any text, a text with spaces in it is one token.
 *
 * It reads whole tags, and runs of plain text, attribute values and comments, at once, where parse5 steps through them code
 * point by code point: a page is nearly all such.
 */
export class OffsetTokenizer<T extends TreeAdapterTypeMap> extends Tokenizer {
  readonly #parser: Parser<T>
  readonly #tags = new TagScanner()
  readonly #tagStarts: NextUnit
  readonly #returns: NextUnit
  readonly #nulls: NextUnit

  /** A tokenizer of one text, which is to be written to it at once. */
  constructor(parser: Parser<T>, text: string) {
    super({ sourceCodeLocationInfo: true }, parser)
    this.#parser = parser
    this.#tagStarts = new NextUnit(text, '<')
    this.#returns = new NextUnit(text, '\r')
    this.#nulls = new NextUnit(text, '\0')
    // The source is held by the caller anyway: nothing is won by dropping what has been read.
    this.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY
  }

  /** As in parse5, without what a source needs that comes in pieces. */
  protected override _runParsingLoop(): void {
    while (this.active) {
      if (this.state === TokenizerMode.DATA && this.#readAtOnce()) continue
      this._callState(this._consume())
    }
  }

  protected override getCurrentLocation(offset: number): Token.Location {
    return { startOffset: this.preprocessor.offset - offset, endOffset: -1 } as Token.Location
  }

  protected override _createAttr(firstCharacter: string): void {
    this._flushRun('')
    this.currentAttr = new Attribute(unnamed, '', 0, 0, false)
    this.currentAttr.name = firstCharacter
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

  protected override _flushRun(text: string): void {
    const { runStart, runEnd, currentToken: token } = this
    if (runEnd === runStart && text === '') return
    const run = ownCopy(this.preprocessor.html, runStart, runEnd) + text
    this.runStart = runEnd
    if (token === null) (this.currentCharacterToken as Token.CharacterToken).chars += run
    else if (token.type === Token.TokenType.COMMENT) token.data += run
    else this.currentAttr.value += run
  }

  protected override _emitCodePoint(code: number): void {
    if (this.#extendsText(code)) this._extendRun(code)
    else super._emitCodePoint(code)
  }

  protected override _stateData(code: number): void {
    super._stateData(code)
    this.#skipText(code, textStops, wordStops)
  }

  protected override _stateRcdata(code: number): void {
    super._stateRcdata(code)
    this.#skipText(code, textStops, wordStops)
  }

  protected override _stateRawtext(code: number): void {
    super._stateRawtext(code)
    this.#skipRawText(code)
  }

  protected override _stateScriptData(code: number): void {
    super._stateScriptData(code)
    this.#skipRawText(code)
  }

  protected override _stateScriptDataEscaped(code: number): void {
    super._stateScriptDataEscaped(code)
    this.#skipText(code, escapedScriptStops, escapedWordStops)
  }

  protected override _stateAttributeValueDoubleQuoted(code: number): void {
    super._stateAttributeValueDoubleQuoted(code)
    this.#skipRun(code, doubleQuotedStops)
  }

  protected override _stateAttributeValueSingleQuoted(code: number): void {
    super._stateAttributeValueSingleQuoted(code)
    this.#skipRun(code, singleQuotedStops)
  }

  protected override _stateComment(code: number): void {
    super._stateComment(code)
    this.#skipRun(code, commentStops)
  }

  /** Reads a whole tag, or the beginning of a text; false where parse5 has to read what comes. */
  #readAtOnce(): boolean {
    const { html, pos } = this.preprocessor
    const isHalfLineEnd = html.charCodeAt(pos) === carriageReturn && html.charCodeAt(pos + 1) === lineFeed
    const start = isHalfLineEnd ? pos + 2 : pos + 1
    if (html.charCodeAt(start) === lessThan) return this.#readTag(html, start)
    return this.currentCharacterToken === null && this.#readText(html, start)
  }

  #readTag(html: string, start: number): boolean {
    const isEnd = html.charCodeAt(start + 1) === slash
    const token = isEnd ? this.#tags.endTag(html, start) : this.#tags.startTag(html, start)
    if (token === undefined) return false
    const location = token.location as Token.Location
    this._emitCurrentCharacterToken(location)
    // The last unit is read as any other, so that a line feed behind the tag is no part of a line end before it.
    this.preprocessor.pos = location.endOffset - 2
    this._consume()
    this.currentToken = token
    this.emitCurrentTagToken()
    return true
  }

  /** Begins the token of a text that begins here. White space is in it where the tree builder treats it as any text. */
  #readText(html: string, start: number): boolean {
    const spaceEnd = endOfSpace(html, start)
    const end = endOfRun(html, spaceEnd, textStops)
    const isBlank = spaceEnd === end
    if (end === start || (!isBlank && (this.#parser.skipNextNewLine || !this.#isUniform()))) return false
    const type = isBlank ? Token.TokenType.WHITESPACE_CHARACTER : Token.TokenType.CHARACTER
    this.currentCharacterToken = { type, chars: '', location: this.currentLocation }
    this.runStart = start
    this.runEnd = end
    this.preprocessor.pos = end - 1
    return true
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

  /** Whether white space and other text are treated alike once other text has come, so that both may be in one token. */
  #isUniform(): boolean {
    const { insertionMode: mode } = this.#parser
    return (
      mode === InsertionMode.IN_BODY ||
      mode === InsertionMode.TEXT ||
      mode === InsertionMode.IN_CAPTION ||
      mode === InsertionMode.IN_CELL ||
      this.inForeignNode
    )
  }

  /** Moves to the last character that is in one token with `code`, just read. `words`: the stops with white space. */
  #skipText(code: number, stops: AsciiSet, words: AsciiSet): void {
    const type = this.currentCharacterToken?.type
    if (type === Token.TokenType.CHARACTER) this.#skipRun(code, this.#isUniform() ? stops : words)
    else if (type === Token.TokenType.WHITESPACE_CHARACTER && this.#isInRun()) {
      this.#extendRunTo(endOfSpace(this.preprocessor.html, this.runEnd))
    }
  }

  /**
   * As `#skipText`, in a script or style. That is most of a page: it is not read but searched, for what could be an end tag or
   * the beginning of a comment, and for what is not read as it stands.
   */
  #skipRawText(code: number): void {
    if (this.currentCharacterToken?.type !== Token.TokenType.CHARACTER || !this.#isUniform()) {
      this.#skipText(code, rawTextStops, rawWordStops)
    } else if ((code > lastStop || rawTextStops[code] === 0) && this.#isInRun()) {
      const { html } = this.preprocessor
      const start = this.runEnd
      let end = this.#tagStarts.from(start)
      while (end < html.length && !isMarkup(html.charCodeAt(end + 1))) end = this.#tagStarts.from(end + 1)
      this.#extendRunTo(Math.min(end, this.#returns.from(start), this.#nulls.from(start)))
    }
  }

  /** Moves to the last character of the run that `code`, just read, is in, if it is in one. */
  #skipRun(code: number, stops: AsciiSet): void {
    if ((code > lastStop || stops[code] === 0) && this.#isInRun()) {
      this.#extendRunTo(endOfRun(this.preprocessor.html, this.runEnd, stops))
    }
  }

  /** Whether what was read last is in a run that may go on. Behind a carriage return a line feed must be read by itself. */
  #isInRun(): boolean {
    const { html, pos } = this.preprocessor
    return this.runEnd === pos + 1 && html.charCodeAt(pos) !== carriageReturn
  }

  #extendRunTo(end: number): void {
    this.preprocessor.pos = end - 1
    this.runEnd = end
  }
}

function endOfRun(html: string, start: number, stops: AsciiSet): number {
  const { length } = html
  let end = start
  for (; end < length; end++) {
    const code = html.charCodeAt(end)
    if (code <= lastStop && stops[code] === 1) break
  }
  return end
}

function endOfSpace(html: string, start: number): number {
  let end = start
  // At the end of the source there is no code, and none is less.
  for (let code = html.charCodeAt(end); code <= space && htmlSpace[code] === 1; code = html.charCodeAt(end)) end++
  return end
}

/** Whether a `<` before it is more than text in a script or style. */
function isMarkup(next: number): boolean {
  return next === slash || next === exclamationMark
}
