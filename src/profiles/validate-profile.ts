import type { ProfileProblem } from '../model/errors.js'
import type { SiteProfile } from '../model/profile.js'
import { stripReasons } from '../model/report.js'
import { checkHost } from './check-host.js'
import { KnownProfiles } from './known-profiles.js'
import { member, ProblemList, show } from './problem-list.js'
import { blockKeys, blockKinds, keepKeys, layoutKeys, matchKeys, profileKeys, stripKeys } from './profile-keys.js'
import { validateMetadata } from './validate-metadata.js'
import { type KnownReferences, type ProfileReferences, validateReferences } from './validate-references.js'
import {
  validateDays,
  validatePattern,
  validateRefinement,
  validateSelector,
  validateSelectors,
  validateTimeZone,
} from './validate-values.js'

const idSpelling = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d]))*$/
const ruleId = /^[a-z\d-]+\/[a-z\d-]+$/

/**
 * Every mistake in a profile, in the order of its keys; none for a valid one. Never throws, whatever the value is, and
 * runs none of its code.
 *
 * @example
 * ```ts
 * import { validateProfile } from '@org/news-parse'
 *
 * const problems = validateProfile({ id: 'arlen', strip: [{ id: 'app', reason: 'promotions', select: '.app' }] })
 * console.log(problems.map(({ path, suggestion }) => `${path}: ${suggestion}?`))
 * // => [ 'strip[0].reason: promotion?' ]
 * ```
 */
export function validateProfile(value: unknown, options: ProfileReferences = {}): ProfileProblem[] {
  const { known, genericRules } = options
  return findProblems(value, { known: known && new KnownProfiles(known), genericRules })
}

/** As `validateProfile`, for many profiles that are looked up among the same ones. */
export function findProblems(value: unknown, references: KnownReferences): ProfileProblem[] {
  const list = new ProblemList()
  try {
    const profile = list.readRecord('', value, profileKeys)
    if (profile !== undefined) validateKeys(list, profile)
    // References are worth a look only where everything else can be trusted.
    if (list.problems.length === 0) validateReferences(list, value as SiteProfile, references)
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
  if (part.has('blocks')) validateBlocks(list, `${prefix}blocks`, part.get('blocks'))
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

function validateBlocks(list: ProblemList, path: string, value: unknown): void {
  for (const entry of list.readArray(path, value)) {
    const rule = list.readRecord(entry.path, entry.value, blockKeys)
    if (rule === undefined) continue
    validateSelector(list, `${entry.path}.select`, rule.get('select'))
    list.readWord(`${entry.path}.as`, rule.get('as'), 'kind', blockKinds)
    if (rule.has('why')) list.readString(`${entry.path}.why`, rule.get('why'))
    const depth = rule.get('depth')
    if (depth === undefined) continue
    if (rule.get('as') !== 'heading') list.add(`${entry.path}.depth`, 'only headings have a depth')
    if (!isDepth(depth)) list.add(`${entry.path}.depth`, `a whole number from 1 to 6 wanted, got ${show(depth)}`)
  }
}

function isDepth(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 6
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
