/** Half-width forms of U+FF01–U+FF5E stand this far below them. */
const fullWidthShift = 0xfee0
/** What `plainLetter` says of a unit whose normal form it does not know. */
const unknown = -1
/** What it says of punctuation and white space, which keys are made without. */
const none = -2

/**
 * What a UTF-16 unit is in a key, for those of which nearly all Chinese and English text is made: ASCII with its
 * full-width forms, the unified Han characters, the usual punctuation. None of them composes with another.
 */
function plainLetter(code: number): number {
  if (code < 0x80) return asciiLetter(code)
  if (code >= 0x4e00 && code <= 0x9fef) return code
  if (code >= 0xff01 && code <= 0xff5e) return asciiLetter(code - fullWidthShift)
  if ((code >= 0x2018 && code <= 0x201f) || code === 0x2014 || code === 0x2026) return none
  if ((code >= 0x3000 && code <= 0x3003) || (code >= 0x3008 && code <= 0x3011)) return none
  return unknown
}

function asciiLetter(code: number): number {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return code
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : none
}

/**
 * What a text is compared by where punctuation, case and width do not matter: its normal form NFKC in lower case without
 * what `others` matches.
 *
 * @param others A global pattern of what goes; it matches no letter, no digit, and all ASCII that is neither
 */
export function letterKey(text: string, others: RegExp): string {
  let key = ''
  // Where the part begins that is not in `key` yet: what is a letter of the key as it stands is taken in long parts.
  let from = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const letter = plainLetter(code)
    if (letter === code) continue
    if (letter === unknown) return text.normalize('NFKC').toLowerCase().replace(others, '')
    if (index > from) key += text.slice(from, index)
    if (letter !== none) key += String.fromCharCode(letter)
    from = index + 1
  }
  return from === 0 ? text : key + text.slice(from)
}

/** Letters of a key by which most texts are told apart. */
const headLength = 6

/**
 * The first letters of the text's key, which is made no further; all of a shorter key. Undefined where only making it
 * tells.
 */
export function keyHead(text: string): string | undefined {
  let head = ''
  for (let index = 0; index < text.length; index++) {
    const letter = plainLetter(text.charCodeAt(index))
    if (letter === unknown) return undefined
    // Only the unit behind a letter tells that no mark composes with it.
    if (head.length === headLength) return head
    if (letter !== none) head += String.fromCharCode(letter)
  }
  return head
}

/**
 * Whether `letterKey` gives the key for the text, found without making the text's own: most texts differ in their first
 * letter. Undefined where only making it tells.
 */
export function hasLetterKey(text: string, key: string): boolean | undefined {
  let place = 0
  for (let index = 0; index < text.length; index++) {
    const letter = plainLetter(text.charCodeAt(index))
    if (letter === unknown) return undefined
    if (letter === none) continue
    if (letter !== key.charCodeAt(place)) return differsFor(text, index)
    place++
  }
  return place === key.length
}

/** False, unless the next unit may change what the one at `index` is: a mark that composes with it. */
function differsFor(text: string, index: number): false | undefined {
  const next = index + 1 < text.length ? plainLetter(text.charCodeAt(index + 1)) : none
  return next === unknown ? undefined : false
}
