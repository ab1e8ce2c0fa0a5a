/** A JSON value with the place where it stands in its text, in UTF-16 units. Objects are maps: no key can reach a prototype. */
export type JsonNode = JsonObject | JsonArray | JsonText | JsonLiteral

/** Where a value stands in its text, or in all texts together. */
export interface JsonRange {
  /** Offset of the first character: of a string, its quotation mark. */
  readonly start: number
  /** Offset after the last character. */
  end: number
}

export interface JsonObject extends JsonRange {
  readonly kind: 'object'
  /** In the order of the text; of a key that comes twice, the last value. */
  readonly entries: Map<string, JsonNode>
}

export interface JsonArray extends JsonRange {
  readonly kind: 'array'
  readonly items: JsonNode[]
}

export interface JsonText extends JsonRange {
  readonly kind: 'text'
  /** Escapes resolved. */
  readonly value: string
}

/** Also a bare word that is no JSON: its value is then a string. */
export interface JsonLiteral extends JsonRange {
  readonly kind: 'literal'
  readonly value: number | boolean | null | string
}
