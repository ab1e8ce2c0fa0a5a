/**
 * Offsets of zone names in minutes: those of RFC 822, and the names of today that mean one thing. Names of several
 * meanings (AST) are left out; CST is American by RFC 822, but for who reads Chinese.
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
  ['WAT', 60],
  ['CAT', 120],
  ['SAST', 120],
  ['CET', 60],
  ['MEZ', 60],
  ['CEST', 120],
  ['MESZ', 120],
  ['EET', 120],
  ['EEST', 180],
  ['MSK', 180],
  ['TRT', 180],
  ['EAT', 180],
  ['IDT', 180],
  ['GST', 240],
  ['PKT', 300],
  ['NPT', 345],
  ['ICT', 420],
  ['WIB', 420],
  ['WITA', 480],
  ['PHT', 480],
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

/** `IST` by who reads it: India's time, Israel's, or that of Ireland in summer; `CST` is China's where Chinese is read. */
const indian = /^(?:en-IN|hi|bn|ta|te|mr|gu|kn|ml|pa|or|ur-IN)(?:-|$)/
const israeli = /^(?:he|iw|en-IL|ar-IL)(?:-|$)/
const irish = /^(?:en-IE|ga)(?:-|$)/
const chinese = /^(?:zh|yue)(?:-|$)/
const local: ReadonlyMap<string, readonly (readonly [RegExp, number])[]> = new Map([
  [
    'IST',
    [
      [indian, 330],
      [israeli, 120],
      [irish, 60],
    ],
  ],
  ['CST', [[chinese, 480]]],
])

/** Where `EST` and the like may be Australia's, with another offset in summer: they say nothing there. */
const australian = /^en-AU\b/
const americanOrAustralian: ReadonlySet<string> = new Set(['EST', 'EDT', 'CST', 'CDT'])

/**
 * Reads `GMT`, `EST`, `+0800`, `+08:00`, `GMT+8`.
 *
 * @param language BCP 47; decides what `IST` and `CST` are
 */
export function readZone(text: string, language?: string): StatedZone {
  const name = text.toUpperCase()
  const own = language === undefined ? undefined : local.get(name)?.find(([readers]) => readers.test(language))
  if (own !== undefined) return { offset: own[1] }
  if (americanOrAustralian.has(name) && language !== undefined && australian.test(language)) return { unknown: text }
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
