/** The first UTF-16 unit of Han, Kana and Hangul with their punctuation: all other scripts that news are written in stand before it. */
export const firstWide = 0x2e80

const han = /\p{Script=Han}/u
/** The unified Han characters, which nearly all are. */
const unified = /[\u4E00-\u9FEF]/
/** What else stands above the Latin, Cyrillic and Indic scripts. */
const above = /[\u2E80-\uFFFF]/

/** Whether the text has a character of the Han script. Patterns look through a long text faster than a loop does. */
export function hasHan(text: string): boolean {
  const first = text.charCodeAt(0)
  return (first >= 0x4e00 && first <= 0x9fef) || unified.test(text) || (above.test(text) && han.test(text))
}
