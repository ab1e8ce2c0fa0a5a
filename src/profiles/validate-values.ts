import { compileSelector } from '../html/selectors/selector.js'
import { type ProblemList, show } from './problem-list.js'
import { stripExtents } from './profile-keys.js'
import { compilePattern } from './safe-pattern.js'

/** In UTF-16 units. Ten times the longest that the profiles here have, and short enough to be shown in a message. */
const maxSelectorLength = 1000

const timeZoneSpelling = /^[A-Za-z]/
const daySpelling = /^\d{4}-\d{2}-\d{2}$/

/** An IANA zone that the engine knows. */
export function validateTimeZone(list: ProblemList, path: string, value: unknown): void {
  const timeZone = list.readString(path, value)
  if (timeZone === undefined) return
  try {
    // Newer engines also take offsets such as '+08:00', older ones do not.
    if (timeZoneSpelling.test(timeZone) && new Intl.DateTimeFormat('en', { timeZone })) return
  } catch {
    // Reported below.
  }
  list.add(path, `an IANA time zone such as "Asia/Shanghai" wanted, got ${show(timeZone)}`)
}

/** A list of selectors. */
export function validateSelectors(list: ProblemList, path: string, value: unknown): void {
  for (const entry of list.readArray(path, value)) validateSelector(list, entry.path, entry.value)
}

/** A selector of the supported subset. */
export function validateSelector(list: ProblemList, path: string, value: unknown): void {
  const selector = list.readString(path, value)
  if (selector === undefined) return
  if (selector.length <= maxSelectorLength) tryTo(list, path, () => compileSelector(selector))
  else list.add(path, `a selector of at most ${maxSelectorLength} characters wanted, got ${selector.length}`)
}

/** A pattern of the checked subset. */
export function validatePattern(list: ProblemList, path: string, value: unknown): void {
  const pattern = list.readString(path, value)
  if (pattern !== undefined) tryTo(list, path, () => compilePattern(pattern))
}

/** What the compiler gives; undefined, and a problem with its message, where it throws. */
export function tryTo<T>(list: ProblemList, path: string, compile: () => T): T | undefined {
  try {
    return compile()
  } catch (error) {
    list.add(path, error instanceof Error ? error.message : 'cannot be compiled')
    return undefined
  }
}

/** `nth`, `ancestors` and `take`, which are about the elements of `select`. */
export function validateRefinement(list: ProblemList, path: string, rule: ReadonlyMap<string, unknown>): void {
  for (const key of ['nth', 'ancestors', 'take'])
    if (rule.has(key) && !rule.has('select')) list.add(`${path}.${key}`, 'only with select')
  const nth = rule.get('nth')
  if (nth !== undefined && (!Number.isSafeInteger(nth) || nth === 0))
    list.add(`${path}.nth`, `a whole number but 0 wanted, got ${show(nth)}`)
  if (rule.has('ancestors')) validateSelectors(list, `${path}.ancestors`, rule.get('ancestors'))
  if (rule.has('take')) list.readWord(`${path}.take`, rule.get('take'), 'extent', stripExtents)
}

/** `validSince` and `validUntil` of a layout. */
export function validateDays(list: ProblemList, path: string, layout: ReadonlyMap<string, unknown>): void {
  const days = ['validSince', 'validUntil'].map((key) => {
    if (!layout.has(key)) return undefined
    const day = list.readString(`${path}.${key}`, layout.get(key))
    if (day === undefined || isDay(day)) return day
    list.add(`${path}.${key}`, `a day such as "2019-06-30" wanted, got ${show(day)}`)
    return undefined
  })
  const [since, until] = days
  if (!layout.has('validSince') && !layout.has('validUntil'))
    list.add(path, 'validSince, validUntil or both wanted: what holds for all pages stands in the profile itself')
  if (since !== undefined && until !== undefined && since > until)
    list.add(`${path}.validUntil`, `a day from ${show(since)} on wanted, got ${show(until)}`)
}

function isDay(text: string): boolean {
  const time = daySpelling.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
