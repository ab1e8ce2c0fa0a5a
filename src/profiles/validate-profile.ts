import { compileSelector } from '../html/selector.js'
import type { ProfileProblem } from '../model/errors.js'
import type { ProfileField, SiteProfile } from '../model/profile.js'
import { stripReasons } from '../model/report.js'
import { checkHost } from './check-host.js'
import { compileDatePattern } from './date-pattern.js'
import { member, ProblemList, show } from './problem-list.js'
import {
  creditRoles,
  keepKeys,
  layoutKeys,
  matchKeys,
  metadataKeys,
  profileFields,
  profileKeys,
  stripExtents,
  stripKeys,
} from './profile-keys.js'
import { compilePattern } from './safe-pattern.js'
import { type ProfileReferences, validateReferences } from './validate-references.js'

/** In UTF-16 units. Ten times the longest that the profiles here have, and short enough to be shown in a message. */
const maxSelectorLength = 1000

const idSpelling = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d]))*$/
const timeZoneSpelling = /^[A-Za-z]/
const daySpelling = /^\d{4}-\d{2}-\d{2}$/
const ruleId = /^[a-z\d-]+\/[a-z\d-]+$/

/**
 * Every mistake in a profile, in the order of its keys; none for a valid one. Never throws, whatever the value is, and
 * runs none of its code.
 */
export function validateProfile(value: unknown, options: ProfileReferences = {}): ProfileProblem[] {
  const list = new ProblemList()
  try {
    const profile = list.readRecord('', value, profileKeys)
    if (profile !== undefined) validateKeys(list, profile)
    // References are worth a look only where everything else can be trusted.
    if (list.problems.length === 0) validateReferences(list, value as SiteProfile, options)
  } catch {
    // A proxy may refuse to be read.
    list.add('', 'a value that can be read wanted')
  }
  return list.problems.map((problem) => (problem.path === '' ? { ...problem, path: 'profile' } : problem))
}

function validateKeys(list: ProblemList, profile: ReadonlyMap<string, unknown>): void {
  if (profile.has('$schema')) list.readString('$schema', profile.get('$schema'))
  validateId(list, 'id', profile.get('id'))
  if (profile.has('extends')) validateId(list, 'extends', profile.get('extends'))
  if (profile.has('match')) validateMatch(list, profile.get('match'))
  if (profile.has('siteName')) list.readString('siteName', profile.get('siteName'))
  if (profile.has('timeZone')) validateTimeZone(list, 'timeZone', profile.get('timeZone'))
  const ids = new Set<string>()
  validateParts(list, '', profile, ids)
  for (const layout of profile.has('layouts') ? list.readArray('layouts', profile.get('layouts')) : []) {
    const keys = list.readRecord(layout.path, layout.value, layoutKeys)
    if (keys === undefined) continue
    validateDays(list, layout.path, keys)
    validateParts(list, `${layout.path}.`, keys, ids)
  }
  if (profile.has('disableRules')) validateDisabled(list, profile.get('disableRules'))
}

/** The rules of the profile or of one of its layouts. */
function validateParts(list: ProblemList, prefix: string, part: ReadonlyMap<string, unknown>, ids: Set<string>): void {
  if (part.has('content')) validateSelectors(list, `${prefix}content`, part.get('content'))
  if (part.has('metadata')) validateMetadata(list, `${prefix}metadata`, part.get('metadata'))
  for (const kind of ['strip', 'keep'] as const)
    if (part.has(kind)) validateRules(list, kind, `${prefix}${kind}`, part.get(kind), ids)
}

function validateDays(list: ProblemList, path: string, layout: ReadonlyMap<string, unknown>): void {
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

function validateId(list: ProblemList, path: string, value: unknown): string | undefined {
  const id = list.readString(path, value)
  if (id === undefined || idSpelling.test(id)) return id
  const meant = id
    .slice(0, 100)
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean)
    .join('-')
  list.add(
    path,
    `lower case letters, digits and single dashes between them wanted, got ${show(id)}`,
    meant || undefined,
  )
  return undefined
}

function validateMatch(list: ProblemList, value: unknown): void {
  const match = list.readRecord('match', value, matchKeys)
  if (match === undefined) return
  for (const host of match.has('hosts') ? list.readArray('match.hosts', match.get('hosts')) : []) {
    const name = list.readString(host.path, host.value)
    const problem = name === undefined ? undefined : checkHost(name)
    if (problem !== undefined) list.add(host.path, `${problem.message}, got ${show(name)}`, problem.suggestion)
  }
  if (match.has('frontMatter')) {
    const keys = list.readObject('match.frontMatter', match.get('frontMatter'))
    for (const [key, text] of keys ?? []) list.readString(member('match.frontMatter', key), text)
    if (keys?.size === 0) list.add('match.frontMatter', 'a key wanted: an empty object would match every document')
  }
  if (match.has('markup')) validateSelectors(list, 'match.markup', match.get('markup'))
}

function validateTimeZone(list: ProblemList, path: string, value: unknown): void {
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

function validateSelectors(list: ProblemList, path: string, value: unknown): void {
  for (const entry of list.readArray(path, value)) validateSelector(list, entry.path, entry.value)
}

function validateSelector(list: ProblemList, path: string, value: unknown): void {
  const selector = list.readString(path, value)
  if (selector === undefined) return
  if (selector.length <= maxSelectorLength) tryTo(list, path, () => compileSelector(selector))
  else list.add(path, `a selector of at most ${maxSelectorLength} characters wanted, got ${selector.length}`)
}

function validatePattern(list: ProblemList, path: string, value: unknown): void {
  const pattern = list.readString(path, value)
  if (pattern !== undefined) tryTo(list, path, () => compilePattern(pattern))
}

function tryTo<T>(list: ProblemList, path: string, compile: () => T): T | undefined {
  try {
    return compile()
  } catch (error) {
    list.add(path, error instanceof Error ? error.message : 'cannot be compiled')
    return undefined
  }
}

function validateMetadata(list: ProblemList, parent: string, value: unknown): void {
  const fields = list.readObject(parent, value)
  for (const [field, rules] of fields ?? []) {
    const path = member(parent, field)
    if (!profileFields.includes(field)) list.addUnknown(path, 'field', field, profileFields)
    else for (const rule of list.readArray(path, rules)) validateMetadataRule(list, rule.path, rule.value, field)
  }
}

function validateMetadataRule(list: ProblemList, path: string, value: unknown, field: string): void {
  const rule = list.readRecord(path, value, metadataKeys)
  if (rule === undefined) return
  const places = ['select', 'comment', 'script', 'line', 'value'].filter((key) => rule.has(key))
  if (places.length !== 1) list.add(path, 'exactly one of select, comment, script, line and value wanted')
  if (rule.has('value')) validateValue(list, path, rule)
  if (rule.has('text') && !rule.has('select')) list.add(`${path}.text`, 'only with select')
  validateRefinement(list, path, rule)
  if (rule.has('attribute') && !rule.has('select')) list.add(`${path}.attribute`, 'only an element has attributes')
  if (rule.has('select')) validateSelector(list, `${path}.select`, rule.get('select'))
  for (const key of ['comment', 'script', 'line', 'text', 'match', 'split'])
    if (rule.has(key)) validatePattern(list, `${path}.${key}`, rule.get(key))
  for (const key of ['attribute', 'after', 'until']) if (rule.has(key)) list.readString(`${path}.${key}`, rule.get(key))
  for (const step of rule.has('replace') ? list.readArray(`${path}.replace`, rule.get('replace')) : []) {
    const keys = list.readRecord(step.path, step.value, ['pattern', 'with'])
    if (keys === undefined) continue
    validatePattern(list, `${step.path}.pattern`, keys.get('pattern'))
    if (typeof keys.get('with') !== 'string')
      list.add(`${step.path}.with`, `a string wanted, got ${show(keys.get('with'))}`)
  }
  validateDate(list, path, rule, field)
  if (!rule.has('role')) return
  if (field === 'credits') list.readWord(`${path}.role`, rule.get('role'), 'role', creditRoles)
  else list.add(`${path}.role`, 'only the rules of credits have a role')
}

const dateFields: readonly string[] = ['publishedAt', 'modifiedAt'] satisfies ProfileField[]

/** `date`, and `timeZone`, which is about it. */
function validateDate(list: ProblemList, path: string, rule: ReadonlyMap<string, unknown>, field: string): void {
  if (rule.has('timeZone')) validateTimeZone(list, `${path}.timeZone`, rule.get('timeZone'))
  if (!rule.has('date')) {
    if (rule.has('timeZone')) list.add(`${path}.timeZone`, 'only with date')
    return
  }
  if (!dateFields.includes(field)) list.add(`${path}.date`, `only the rules of ${dateFields.join(' and ')} have a date`)
  const pattern = list.readString(`${path}.date`, rule.get('date'))
  if (pattern === undefined) return
  const compiled = tryTo(list, `${path}.date`, () => compileDatePattern(pattern))
  if (compiled?.hasZone && rule.has('timeZone')) list.add(`${path}.timeZone`, 'the pattern of date reads the zone')
}

/** The keys that take steps on what a page says; a stated value is as it stands. */
const valueSteps = ['after', 'until', 'match', 'replace', 'split', 'date'] as const

function validateValue(list: ProblemList, path: string, rule: ReadonlyMap<string, unknown>): void {
  list.readString(`${path}.value`, rule.get('value'))
  for (const key of valueSteps) if (rule.has(key)) list.add(`${path}.${key}`, 'a stated value takes no steps')
}

/** `nth`, `ancestors` and `take`, which are about the elements of `select`. */
function validateRefinement(list: ProblemList, path: string, rule: ReadonlyMap<string, unknown>): void {
  for (const key of ['nth', 'ancestors', 'take'])
    if (rule.has(key) && !rule.has('select')) list.add(`${path}.${key}`, 'only with select')
  const nth = rule.get('nth')
  if (nth !== undefined && (!Number.isSafeInteger(nth) || nth === 0))
    list.add(`${path}.nth`, `a whole number but 0 wanted, got ${show(nth)}`)
  if (rule.has('ancestors')) validateSelectors(list, `${path}.ancestors`, rule.get('ancestors'))
  if (rule.has('take')) list.readWord(`${path}.take`, rule.get('take'), 'extent', stripExtents)
}

function validateRules(
  list: ProblemList,
  kind: 'strip' | 'keep',
  path: string,
  value: unknown,
  ids: Set<string>,
): void {
  for (const entry of list.readArray(path, value)) {
    const rule = list.readRecord(entry.path, entry.value, kind === 'strip' ? stripKeys : keepKeys)
    if (rule === undefined) continue
    const id = validateId(list, `${entry.path}.id`, rule.get('id'))
    if (id !== undefined && ids.has(id)) list.add(`${entry.path}.id`, `a second rule with the id ${show(id)}`)
    if (id !== undefined) ids.add(id)
    if (rule.has('why')) list.readString(`${entry.path}.why`, rule.get('why'))
    if (kind === 'strip') validateStripRule(list, entry.path, rule)
    else validateSelector(list, `${entry.path}.select`, rule.get('select'))
  }
}

function validateStripRule(list: ProblemList, path: string, rule: ReadonlyMap<string, unknown>): void {
  list.readWord(`${path}.reason`, rule.get('reason'), 'reason', stripReasons)
  if (!rule.has('select') && !rule.has('text')) list.add(path, 'select, text or both wanted')
  if (rule.has('select')) validateSelector(list, `${path}.select`, rule.get('select'))
  if (rule.has('text')) validatePattern(list, `${path}.text`, rule.get('text'))
  validateRefinement(list, path, rule)
  const share = rule.get('maxShare')
  const isShare = share === undefined || (typeof share === 'number' && share >= 0 && share <= 1)
  if (!isShare) list.add(`${path}.maxShare`, `a number from 0 to 1 wanted, got ${show(share)}`)
}

function validateDisabled(list: ProblemList, value: unknown): void {
  for (const entry of list.readArray('disableRules', value)) {
    const id = list.readString(entry.path, entry.value)
    if (id !== undefined && !ruleId.test(id))
      list.add(entry.path, `a rule id such as "generic/navigation" wanted, got ${show(id)}`)
  }
}
