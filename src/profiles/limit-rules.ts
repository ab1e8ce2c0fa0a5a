import type { SiteProfile } from '../model/profile.js'

/** Rules that may still be kept; below 0 where one was left out. */
interface Budget {
  left: number
}

/** Makes of a value what the budget leaves of it. */
type Cut = (value: unknown, budget: Budget) => unknown

const cache = new WeakMap<SiteProfile, { maxRules: number; limited: SiteProfile }>()

/**
 * The profile with its first `maxRules` rules; the profile itself where it has no more. A rule is whatever may be tried on a
 * page: a selector of `match.markup` or `content`, an entry of `metadata`, `strip`, `keep`, `blocks` or `layouts`, one of
 * `ancestors`, a step of `replace`. They count in this order; an entry with more than is left is left out as a whole.
 *
 * The profile need not be valid: what is no list stays as it is, for `validateProfile` to name, and none of its code is
 * run. The same profile and bound give the same object.
 */
export function limitRules(profile: SiteProfile, maxRules: number): SiteProfile {
  const known = cache.get(profile)
  if (known?.maxRules === maxRules) return known.limited
  const limited = cutOrKeep(profile, maxRules)
  cache.set(profile, { maxRules, limited })
  return limited
}

function cutOrKeep(profile: SiteProfile, maxRules: number): SiteProfile {
  try {
    const budget = { left: maxRules }
    const copy = cutProfile(profile, budget) as SiteProfile
    return budget.left < 0 ? copy : profile
  } catch {
    // A proxy may refuse to be read; validation says so.
    return profile
  }
}

const cutProfile: Cut = (profile, budget) =>
  cutKeys(profile, budget, {
    match: (match) => cutKeys(match, budget, { markup: cutList }),
    ...rulesOfPart,
    layouts: (layouts) => cutEntries(layouts, budget, (layout) => cutKeys(layout, budget, rulesOfPart)),
  })

/** What holds rules in a profile and in each of its layouts. */
const rulesOfPart: Readonly<Record<string, Cut>> = {
  content: cutList,
  metadata: cutFields,
  strip: cutList,
  keep: cutList,
  blocks: cutList,
}

function cutFields(fields: unknown, budget: Budget): unknown {
  const names = isObject(fields) ? Object.keys(fields) : []
  return cutKeys(fields, budget, Object.fromEntries(names.map((name) => [name, cutList])))
}

function cutList(list: unknown, budget: Budget): unknown {
  return cutEntries(list, budget, (entry) => entry)
}

/** The first entries of a list; each counts with the lists in it. */
function cutEntries(list: unknown, budget: Budget, cut: Cut): unknown {
  if (!Array.isArray(list)) return list
  const kept: unknown[] = []
  for (let index = 0; index < list.length; index++) {
    const entry = ownValue(list, String(index))
    budget.left -= 1 + listLength(entry, 'ancestors') + listLength(entry, 'replace')
    if (budget.left < 0) break
    kept.push(cut(entry, budget))
  }
  return kept
}

/** A copy of the object with what is left of the values of some keys. */
function cutKeys(object: unknown, budget: Budget, cuts: Readonly<Record<string, Cut>>): unknown {
  if (!isObject(object)) return object
  const copy: object = Object.create(Object.getPrototypeOf(object), Object.getOwnPropertyDescriptors(object))
  for (const [key, cut] of Object.entries(cuts)) {
    const value = ownValue(object, key)
    if (value !== undefined) Object.defineProperty(copy, key, { ...plainProperty, value: cut(value, budget) })
  }
  return copy
}

const plainProperty = { configurable: true, enumerable: true, writable: true } as const

function listLength(entry: unknown, key: string): number {
  const list = isObject(entry) ? ownValue(entry, key) : undefined
  return Array.isArray(list) ? list.length : 0
}

/** The value of an own property; undefined for a getter, which is not run. */
function ownValue(object: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(object, key)?.value
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
