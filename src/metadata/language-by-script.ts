/** Scripts that news of one language are written in. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
]
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu
const letter = /\p{L}/gu
/** UTF-16 units of the text that are looked at. */
const sample = 2000
/** Letters below which a text tells nothing: a name in another script fills it. */
const minLetters = 40
/** Share of letters that must be of the script; 0–1. Names and terms in Latin letters are the rest. */
const minShare = 0.6
/** Share of kana in Japanese prose, 0–1: it has half; Chinese with a Japanese name in it has next to none. */
const minKana = 0.1

/** The language of a text where its script is of one language only; undefined for Latin, Cyrillic, Arabic, Devanagari … */
export function languageByScript(texts: readonly { text: string }[]): string | undefined {
  const sorted: SortedLetters = { latin: 0, han: 0, others: '' }
  let read = 0
  for (const { text } of texts) {
    const length = Math.min(text.length, sample)
    sortLetters(text, length, sorted)
    read += length
    if (read >= sample) break
  }
  const letters = sorted.latin + sorted.han + count(sorted.others, letter)
  if (letters < minLetters || sorted.latin > letters * (1 - minShare)) return undefined
  const syllables = count(sorted.others, kana)
  for (const [language, pattern] of scripts) {
    const own = count(sorted.others, pattern) + (language === 'zh' ? sorted.han : 0)
    if (language === 'zh' && syllables >= letters * minKana && own + syllables >= letters * minShare) return 'ja'
    if (own >= letters * minShare) return language
  }
  return undefined
}

/** The letters of a text that two comparisons tell. */
interface SortedLetters {
  /** A–Z and a–z. */
  latin: number
  /** The unified Han characters, without the rarer ones of other ranges. */
  han: number
  /** All other characters but those of ASCII and the punctuation of Chinese, which are no letters. */
  others: string
}

/** Counts what most text is made of, so that patterns by script, which are slow, look at the rest alone. */
function sortLetters(text: string, length: number, sorted: SortedLetters): void {
  let latin = 0
  let han = 0
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x4e00 && code <= 0x9fef) han++
    else if (code < 0x80) latin += isLatin(code) ? 1 : 0
    else if (!isPunctuation(code)) sorted.others += text.charAt(index)
  }
  sorted.latin += latin
  sorted.han += han
}

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Whether it is general punctuation, one of CJK's first marks, or a full-width sign or digit. */
function isPunctuation(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2027) || (code >= 0x3000 && code <= 0x3003) || (code >= 0xff01 && code <= 0xff20)
}

function count(text: string, pattern: RegExp): number {
  return text === '' ? 0 : (text.match(pattern)?.length ?? 0)
}
