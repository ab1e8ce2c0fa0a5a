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
const latin = /[A-Za-z]/g
/** UTF-16 units of the text that are looked at. */
const sample = 2000
/** Letters below which a text tells nothing: a name in another script fills it. */
const minLetters = 40
/** Share of letters that must be of the script; 0–1. Names and terms in Latin letters are the rest. */
const minShare = 0.6
/** Share of kana in Japanese prose, 0–1: it has half; Chinese with a Japanese name in it has next to none. */
const minKana = 0.1

/** The language of a text where its script is of one language only; undefined for Latin, Cyrillic, Arabic, Devanagari … */
export function languageByScript(texts: readonly string[]): string | undefined {
  let text = ''
  for (const next of texts) {
    text += next.slice(0, sample)
    if (text.length >= sample) break
  }
  const letters = count(text, letter)
  if (letters < minLetters || count(text, latin) > letters * (1 - minShare)) return undefined
  const syllables = count(text, kana)
  for (const [language, pattern] of scripts) {
    const own = count(text, pattern)
    if (language === 'zh' && syllables >= letters * minKana && own + syllables >= letters * minShare) return 'ja'
    if (own >= letters * minShare) return language
  }
  return undefined
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
