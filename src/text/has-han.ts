const han = /\p{Script=Han}/u

/** Whether the text has a character of the Han script. */
export function hasHan(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x2e80) continue
    // Nearly all are unified Han characters; what else stands above the Latin, Cyrillic and Indic scripts, the pattern knows.
    return (code >= 0x4e00 && code <= 0x9fef) || han.test(text)
  }
  return false
}
