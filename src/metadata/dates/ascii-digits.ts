/** Where the ten digits of a script begin: Arabic, Persian, Devanagari, Bengali, Thai, Lao, Burmese, Khmer, full-width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x17e0, 0xff10]
const otherDigit =
  /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\u0ED0-\u0ED9\u1040-\u1049\u17E0-\u17E9\uFF10-\uFF19]/g

/** The text with the digits of every script that news is dated in as ASCII ones, unit for unit: offsets stay. */
export function asciiDigits(text: string): string {
  return text.replace(otherDigit, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = zeros.findLast((first) => first <= code) ?? code
    return String(code - zero)
  })
}
