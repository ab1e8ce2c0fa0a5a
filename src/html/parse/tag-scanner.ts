import { type html, Token } from 'parse5'
import { type AsciiSet, asciiSet, doubleQuotedStops, singleQuotedStops } from '../attributes/ascii-set.js'
import { Attribute, noAttributes } from '../attributes/attribute.js'
import { attributeNames } from '../attributes/attribute-names.js'
import { type Named, NameTable } from '../attributes/name-table.js'
import { newList } from '../new-list.js'
import { uniqueTagName } from './tag-names.js'

const space = 32
const doubleQuote = 34
const ampersand = 38
const singleQuote = 39
const slash = 47
const equalsSign = 61
const greaterThan = 62

/** A tag with more attributes is left to parse5, which tells in linear time whether a name stands twice. */
const maxAttributes = 64

/** What stays as it is, but for its case, in the name of a tag or an attribute. */
const nameUnits = asciiSet('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_:.-')
const whiteSpace = asciiSet('\t\n\f\r ')
/** What ends a value, or is not what it stands for. NUL and the carriage return are replaced, which is left to parse5. */
const unquotedStops = asciiSet('\t\n\f\r >&\0')
/** The last of them all: most units of a value stand behind it. */
const lastStop = greaterThan

/** parse5 gives the tag its number when the token is emitted. By its value: the enum would bring all of its tables into a bundle. */
const unknownTag = 0 as html.TAG_ID.UNKNOWN

const tagNames = new NameTable<Named>((name) => ({ name: uniqueTagName(name) }))

/**
 * Reads a tag at once, where parse5 steps through it unit by unit: any tag as a well-formed page writes it. What has a
 * parse error in it, or a name that is not plain ASCII, is left to parse5; a tag that is read here is the same token.
 */
export class TagScanner {
  /** What was read last ends before this offset. */
  #at = 0
  #hash = 0
  /** The value of the attribute at hand. */
  #valueStart = 0
  #valueEnd = 0
  #hasReference = false

  /** The start tag whose `<` stands at the offset; undefined where parse5 has to read it. */
  startTag(source: string, offset: number): Token.TagToken | undefined {
    const tagName = this.#readTagName(source, offset + 1)
    if (tagName === undefined) return undefined
    const attributes = newList<Attribute>()
    for (;;) {
      this.#skipSpace(source)
      const code = source.charCodeAt(this.#at)
      if (code === greaterThan) return this.#token(Token.TokenType.START_TAG, tagName, attributes, offset, false)
      if (code === slash) {
        this.#at++
        if (source.charCodeAt(this.#at) !== greaterThan) return undefined
        return this.#token(Token.TokenType.START_TAG, tagName, attributes, offset, true)
      }
      if (attributes.length === maxAttributes || !this.#readAttribute(source, attributes)) return undefined
    }
  }

  /** The end tag whose `</` stands at the offset; undefined where parse5 has to read it. */
  endTag(source: string, offset: number): Token.TagToken | undefined {
    const tagName = this.#readTagName(source, offset + 2)
    if (tagName === undefined) return undefined
    this.#skipSpace(source)
    if (source.charCodeAt(this.#at) !== greaterThan) return undefined
    return this.#token(Token.TokenType.END_TAG, tagName, noAttributes, offset, false)
  }

  #token(
    type: Token.TagToken['type'],
    { name }: Named,
    attrs: Token.Attribute[],
    startOffset: number,
    selfClosing: boolean,
  ): Token.TagToken {
    const location = { startOffset, endOffset: this.#at + 1 } as Token.Location
    return { type, tagName: name, tagID: unknownTag, selfClosing, ackSelfClosing: false, attrs, location }
  }

  #readTagName(source: string, start: number): Named | undefined {
    if (!isLetter(source.charCodeAt(start))) return undefined
    this.#skipName(source, start)
    const code = source.charCodeAt(this.#at)
    if (code !== greaterThan && code !== slash && !isIn(whiteSpace, code)) return undefined
    return tagNames.find(source, start, this.#at, this.#hash)
  }

  /** Adds an attribute to those of its tag, unless its name is among them. Whether it could be read. */
  #readAttribute(source: string, attributes: Attribute[]): boolean {
    const start = this.#at
    this.#skipName(source, start)
    if (this.#at === start) return false
    const known = attributeNames.find(source, start, this.#at, this.#hash)
    const nameEnd = source.charCodeAt(this.#at)
    if (isIn(whiteSpace, nameEnd)) this.#skipSpace(source)
    else if (nameEnd !== equalsSign && nameEnd !== greaterThan && nameEnd !== slash) return false
    this.#valueStart = this.#valueEnd = this.#at
    this.#hasReference = false
    if (source.charCodeAt(this.#at) === equalsSign) {
      this.#at++
      this.#skipSpace(source)
      if (!this.#skipValue(source)) return false
    }
    for (const { name } of attributes) if (name === known.name) return true
    attributes.push(new Attribute(known, source, this.#valueStart, this.#valueEnd, this.#hasReference))
    return true
  }

  /** False where parse5 has to read it. */
  #skipValue(source: string): boolean {
    const quote = source.charCodeAt(this.#at)
    if (quote !== doubleQuote && quote !== singleQuote) {
      this.#skipUntil(source, unquotedStops)
      return true
    }
    this.#at++
    this.#skipUntil(source, quote === doubleQuote ? doubleQuotedStops : singleQuotedStops)
    if (source.charCodeAt(this.#at) !== quote) return false
    this.#at++
    return true
  }

  /** The value ends at the first of the stops that is no reference. */
  #skipUntil(source: string, stops: AsciiSet): void {
    const { length } = source
    let at = this.#at
    this.#valueStart = at
    for (; at < length; at++) {
      const code = source.charCodeAt(at)
      if (code > lastStop || stops[code] === 0) continue
      if (code !== ampersand) break
      this.#hasReference = true
    }
    this.#valueEnd = this.#at = at
  }

  #skipName(source: string, start: number): void {
    let at = start
    let hash = 0
    for (let code = source.charCodeAt(at); isIn(nameUnits, code); code = source.charCodeAt(++at)) {
      hash = (hash * 31 + (code | space)) & 0xffffff
    }
    this.#at = at
    this.#hash = hash
  }

  #skipSpace(source: string): void {
    while (isIn(whiteSpace, source.charCodeAt(this.#at))) this.#at++
  }
}

/** Also false for what `charCodeAt` gives at the end of the source. */
function isIn(set: AsciiSet, code: number): boolean {
  return code < 128 && set[code] === 1
}

function isLetter(code: number): boolean {
  const lower = code | space
  return lower > 96 && lower < 123
}
