/** Where English is written with the day first: nearly everywhere but in America and the Philippines. */
const english = /^en-(?:GB|AU|NZ|IE|IN|ZA|SG|NG|KE|GH|PK|LK|BD|MT|HK|MY|UG|ZW|JM|TT)\b/
const american = /^en-(?:US|PH)\b/
/** Languages that write the year first, or in which numbers alone do not tell. */
const undecided = /^(?:en|zh|ja|ko|hu|lt|mn|eu|sv|yue)(?:-|$)/

/**
 * Whether 03/04/2021 is the third of April for the readers of a language.
 *
 * @returns undefined where the language does not tell
 */
export function writesDayFirst(language: string | undefined): boolean | undefined {
  if (language === undefined) return undefined
  if (english.test(language)) return true
  if (american.test(language)) return false
  return undecided.test(language) ? undefined : true
}
