const accents = /\p{Mn}/gu
const marks = /[.\u200C\u200D]/g
const ascii = /^[A-Za-z]+$/
const latin = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}'’.]+$/u

/** What the name of a month is looked up by: lower case, without full stops; without accents where letters are only marked by them. */
export function monthKey(name: string): string {
  if (ascii.test(name)) return name.toLowerCase()
  const bare = name.normalize('NFKC').toLowerCase().replace(marks, '')
  return latin.test(bare) ? bare.normalize('NFD').replace(accents, '').normalize('NFC') : bare
}
