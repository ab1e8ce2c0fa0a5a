/** A name of the list: how many letters it has in common with the one before, 0–9, and the rest of it. */
const shortened = /(\d)(\D*)/g

/**
 * Sorted names as one text in which each begins with the number of letters that it has in common with the one before: names
 * of months are abbreviations and cases of one another.
 *
 * @example `shortenNames(['jan', 'janeiro', 'janv'])` is `0jan3eiro3v`
 */
export function shortenNames(names: readonly string[]): string {
  let last = ''
  return names
    .map((name) => {
      let common = 0
      while (common < 9 && common < name.length && name[common] === last[common]) common++
      last = name
      return `${common}${name.slice(common)}`
    })
    .join('')
}

/** The names that `shortenNames` made the text of. */
export function listNames(text: string): string[] {
  let last = ''
  return Array.from(text.matchAll(shortened), ([, common, rest]) => {
    last = `${last.slice(0, Number(common))}${rest}`
    return last
  })
}
