/** For each ASCII unit 1 when it is in the set, else 0. Units above ASCII have no entry. */
export type AsciiSet = Uint8Array

export function asciiSet(characters: string): AsciiSet {
  return Uint8Array.from({ length: 128 }, (_, code) => Number(characters.includes(String.fromCharCode(code))))
}

/** What ends a run of a quoted attribute value, or is not what it stands for: the carriage return and NUL are replaced. */
export const doubleQuotedStops: AsciiSet = asciiSet('"&\r\0')
export const singleQuotedStops: AsciiSet = asciiSet("'&\r\0")
