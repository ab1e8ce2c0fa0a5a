/**
 * Offsets of zone names in minutes: those of RFC 822, and the names of today that mean one thing. Names of several
 * meanings (IST, AST) are left out; CST is American by RFC 822.
 */
const fixed: ReadonlyMap<string, number> = new Map([
  ['Z', 0],
  ['UT', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['WET', 0],
  ['EST', -300],
  ['EDT', -240],
  ['CST', -360],
  ['CDT', -300],
  ['MST', -420],
  ['MDT', -360],
  ['PST', -480],
  ['PDT', -420],
  ['BST', 60],
  ['WEST', 60],
  ['CET', 60],
  ['MEZ', 60],
  ['CEST', 120],
  ['MESZ', 120],
  ['EET', 120],
  ['EEST', 180],
  ['MSK', 180],
  ['HKT', 480],
  ['SGT', 480],
  ['JST', 540],
  ['KST', 540],
  ['AEST', 600],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
])

/** Names that stand for standard and summer time alike. */
const regional: ReadonlyMap<string, string> = new Map([
  ['ET', 'America/New_York'],
  ['CT', 'America/Chicago'],
  ['MT', 'America/Denver'],
  ['PT', 'America/Los_Angeles'],
])

const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i
/** No place on earth is farther from UTC, in minutes. */
const maxOffset = 14 * 60

/** What a zone in a date says: a fixed offset in minutes, an IANA zone, or a name that we do not know. */
export type StatedZone = { offset: number } | { timeZone: string } | { unknown: string }

/** Reads `GMT`, `EST`, `+0800`, `+08:00`, `GMT+8`. */
export function readZone(text: string): StatedZone {
  const name = text.toUpperCase()
  const offset = fixed.get(name)
  if (offset !== undefined) return { offset }
  const timeZone = regional.get(name)
  if (timeZone !== undefined) return { timeZone }
  const match = numeric.exec(name)
  if (match === null) return { unknown: text }
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0)
  if (minutes > maxOffset || Number(match[3] ?? 0) > 59) return { unknown: text }
  return { offset: match[1] === '-' && minutes > 0 ? -minutes : minutes }
}
