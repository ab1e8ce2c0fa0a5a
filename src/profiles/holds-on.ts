import type { ValidDays } from './compiled-profile.js'

/**
 * Whether rules that are valid on some days are about a page published on a day, `YYYY-MM-DD`. A page whose day is not
 * known counts as new: sites are read for their news, and what they print no date on is what they print today.
 */
export function holdsOn(valid: ValidDays | undefined, day: string | undefined): boolean {
  if (valid === undefined) return true
  if (day === undefined) return valid.until === undefined
  return (valid.since === undefined || valid.since <= day) && (valid.until === undefined || day <= valid.until)
}
