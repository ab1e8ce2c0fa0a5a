import type { ProfileField } from '../model/profile.js'
import { compileDatePattern } from './date-pattern.js'
import { member, type ProblemList, show } from './problem-list.js'
import { creditRoles, metadataKeys, profileFields } from './profile-keys.js'
import { tryTo, validatePattern, validateRefinement, validateSelector, validateTimeZone } from './validate-values.js'

/** The rules of each field. */
export function validateMetadata(list: ProblemList, parent: string, value: unknown): void {
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
    const text = keys.get('with')
    if (typeof text !== 'string') list.add(`${step.path}.with`, `a string wanted, got ${show(text)}`)
    else if (text.length > longestReplacement)
      list.add(`${step.path}.with`, `at most ${longestReplacement} characters wanted, got ${text.length}`)
  }
  validateDate(list, path, rule, field)
  if (!rule.has('role')) return
  if (field === 'credits') list.readWord(`${path}.role`, rule.get('role'), 'role', creditRoles)
  else list.add(`${path}.role`, 'only the rules of credits have a role')
}

/** UTF-16 units of the text that stands for a match: as many as a pattern may have, and as there may be matches. */
const longestReplacement = 1000

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
