import {
  checkOptions,
  defaultSchemes,
  didYouMean,
  flag,
  isRecord,
  type OptionCheck,
  schemes,
  text,
} from './check-arguments.js'
import { NewsParseError, OptionsError } from './model/errors.js'
import type { Limits, ParseOptions } from './model/options.js'
import type { SiteProfile } from './model/profile.js'
import { builtInProfiles } from './profiles/built-in-profiles.js'
import { limitRules } from './profiles/limit-rules.js'
import { show } from './profiles/problem-list.js'
import { defaultLimits } from './source/default-limits.js'
import { allGenericRuleIds } from './strip/generic-rules.js'

/** Options with every default filled in. */
export interface ResolvedOptions {
  readonly url: URL | undefined
  /** The `url` option where it is no URL. */
  readonly badUrl: string | undefined
  readonly format: 'auto' | 'html' | 'front-matter'
  readonly contentType: string | undefined
  readonly profiles: readonly SiteProfile[]
  readonly profile: string | SiteProfile | false | undefined
  /** Those of the caller's profiles that have more rules than `limits.maxProfileRules`; the others are left out. */
  readonly cutProfiles: readonly SiteProfile[]
  readonly disableRules: ReadonlySet<string>
  readonly timeZone: string | undefined
  readonly now: Date | undefined
  readonly candidates: boolean
  readonly allowedSchemes: ReadonlySet<string>
  readonly limits: Limits
}

const usualSchemes: ReadonlySet<string> = new Set(defaultSchemes)
const noRules: ReadonlySet<string> = new Set()

/** What each option must be. */
const checks: Readonly<Record<keyof ParseOptions, OptionCheck>> = {
  url: { expected: 'a string or a URL', holds: (value) => typeof value === 'string' || value instanceof URL },
  format: {
    expected: "'auto', 'html' or 'front-matter'",
    holds: (value) => isString(value) && ['auto', 'html', 'front-matter'].includes(value),
  },
  contentType: text,
  profiles: { expected: 'an array of profiles', holds: (value) => Array.isArray(value) && value.every(isObject) },
  profile: {
    expected: 'the id of a profile, a profile or false',
    holds: (value) => value === false || isString(value) || isObject(value),
  },
  disableRules: { expected: 'an array of rule ids', holds: (value) => Array.isArray(value) && value.every(isString) },
  timeZone: { expected: 'the name of an IANA time zone', holds: isString },
  now: { expected: 'a valid Date', holds: (value) => value instanceof Date && !Number.isNaN(value.getTime()) },
  candidates: flag,
  allowedSchemes: schemes,
  limits: { expected: 'an object of limits', holds: isRecord },
}

/**
 * Checks the options and fills in the defaults.
 *
 * @throws OptionsError when an option is unknown or not of its form, or `disableRules` names an unknown rule
 */
export function resolveOptions(options: ParseOptions): ResolvedOptions {
  checkOptions(options, checks)
  const limits = options.limits === undefined ? defaultLimits : resolveLimits(options.limits)
  const limited = limitProfiles(options, limits)
  const url = parseUrl(options.url)
  return {
    url,
    badUrl: url === undefined && options.url !== undefined ? String(options.url) : undefined,
    format: options.format ?? 'auto',
    contentType: options.contentType,
    ...limited,
    disableRules: knownRules(options.disableRules ?? [], options),
    timeZone: options.timeZone,
    now: options.now,
    candidates: options.candidates ?? false,
    allowedSchemes: options.allowedSchemes === undefined ? usualSchemes : new Set(options.allowedSchemes),
    limits,
  }
}

/**
 * Checks that the source is something that can be parsed.
 *
 * @throws NewsParseError with code `invalid-source`
 */
export function checkSource(source: unknown): void {
  if (isString(source) || source instanceof Uint8Array) return
  if (isObject(source) && 'type' in source && source.type === 'root') return
  throw new NewsParseError(
    'invalid-source',
    `source: got ${show(source)}, wanted a string, a Uint8Array or a hast root`,
  )
}

function resolveLimits(limits: Partial<Limits>): Limits {
  const resolved = { ...defaultLimits }
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(defaultLimits, name))
      throw new OptionsError(`limits.${name}: no such limit${didYouMean(name, Object.keys(defaultLimits))}`)
    if (value === undefined) continue
    if (!(Number.isInteger(value) || value === Number.POSITIVE_INFINITY) || value < 1)
      throw new OptionsError(`limits.${name}: got ${show(value)}, wanted a whole number from 1, or Infinity`)
    resolved[name as keyof Limits] = value
  }
  return resolved
}

/** The caller's profiles with as many rules as a profile may have. */
function limitProfiles(
  { profiles = [], profile }: ParseOptions,
  { maxProfileRules }: Limits,
): Pick<ResolvedOptions, 'profiles' | 'profile' | 'cutProfiles'> {
  const cutProfiles = new Set<SiteProfile>()
  const limit = (given: SiteProfile): SiteProfile => {
    const limited = limitRules(given, maxProfileRules)
    if (limited !== given) cutProfiles.add(limited)
    return limited
  }
  return {
    profiles: profiles.map(limit),
    profile: typeof profile === 'object' ? limit(profile) : profile,
    cutProfiles: [...cutProfiles],
  }
}

function knownRules(ids: readonly string[], { profiles = [], profile }: ParseOptions): ReadonlySet<string> {
  if (ids.length === 0) return noRules
  const forced = isObject(profile) ? [profile as SiteProfile] : []
  const known = new Set(allGenericRuleIds)
  for (const site of [...builtInProfiles, ...profiles, ...forced]) {
    for (const part of [site, ...listOf(site.layouts)])
      for (const rule of listOf(part?.strip)) known.add(`${site.id}/${rule?.id}`)
  }
  for (const id of ids) {
    if (!known.has(id)) throw new OptionsError(`disableRules: no rule has the id ${show(id)}${didYouMean(id, known)}`)
  }
  return new Set(ids)
}

/** The list, or none where a profile, which is not validated yet, has something else in its place. */
function listOf<T>(list: readonly T[] | undefined): readonly (T | undefined)[] {
  return Array.isArray(list) ? list : []
}

function parseUrl(url: string | URL | undefined): URL | undefined {
  try {
    return url === undefined ? undefined : new URL(url)
  } catch {
    return undefined
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
