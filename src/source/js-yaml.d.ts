/** The part of js-yaml 4 that is used here; the package ships no types. */
declare module 'js-yaml' {
  /** A set of the types that scalars and collections may have. */
  export interface Schema {
    readonly __schema: unique symbol
  }
  /** Strings, lists and maps alone: every scalar stays as written. */
  export const FAILSAFE_SCHEMA: Schema
  /** Throws on malformed input, on unknown tags and on nesting deeper than 100. With `json`, the last of duplicate keys wins. */
  export function load(input: string, options: { schema: Schema; json: boolean }): unknown
}
