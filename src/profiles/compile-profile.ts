import { createMatcher } from '../html/selectors/matcher.js'
import { type CompiledSelector, compileSelector } from '../html/selectors/selector.js'
import { ProfileError } from '../model/errors.js'
import type { MetadataRule, ProfileField, ProfileStripRule, SiteProfile } from '../model/profile.js'
import { builtInProfiles } from './built-in-profiles.js'
import type {
  CompiledBlockRule,
  CompiledContent,
  CompiledKeepRule,
  CompiledMetadataRule,
  CompiledProfile,
  CompiledStripRule,
  Refinement,
  ValidDays,
} from './compiled-profile.js'
import { compileDatePattern } from './date-pattern.js'
import { KnownProfiles } from './known-profiles.js'
import { profileChain } from './profile-chain.js'
import { compilePattern } from './safe-pattern.js'
import { findProblems } from './validate-profile.js'
import type { KnownReferences, ProfileReferences } from './validate-references.js'

/** The share of the article's text that a strip rule may take when it states none: a rule that takes more is wrong about the page. */
const defaultMaxShare = 0.5

interface CacheEntry {
  chain: readonly SiteProfile[]
  compiled: CompiledProfile
}

const cache = new WeakMap<SiteProfile, CacheEntry>()
/** Profiles that are known to be valid. Those of this library are validated by its tests, and not again by every process. */
const validated = new WeakSet<SiteProfile>(builtInProfiles)

/**
 * Validates a profile and compiles it with those it builds on. Done once per profile object as long as `extends` leads
 * to the same objects: do not change a profile after its first use.
 *
 * Rules merge by id, and the profile's own override inherited ones. Its lists stand before the inherited ones, and in them
 * those of its layouts first. `match`
 * is not inherited.
 *
 * @throws ProfileError when it, or one that it builds on, does not validate
 */
export function compileProfile(profile: SiteProfile, references: ProfileReferences = {}): CompiledProfile {
  return compileKnown(profile, { ...references, known: new KnownProfiles(references.known ?? []) })
}

/** As `compileProfile`, for many profiles that build on the same ones. */
export function compileKnown(profile: SiteProfile, references: CheckReferences): CompiledProfile {
  const chain = checkProfile(profile, references)
  const cached = cache.get(profile)
  if (cached !== undefined && isSameChain(cached.chain, chain)) return cached.compiled
  const compiled = compileChain(profile, chain)
  cache.set(profile, { chain, compiled })
  return compiled
}

type CheckReferences = KnownReferences & { readonly known: KnownProfiles }

/**
 * Validates a profile with those it builds on, each object once, and gives them, the profile first.
 *
 * @throws ProfileError when one of them does not validate
 */
export function checkProfile(profile: SiteProfile, references: CheckReferences): readonly SiteProfile[] {
  validateOnce(profile, references)
  const found = profileChain(profile, references.known)
  if (!('profiles' in found)) throw new ProfileError(findProblems(profile, references))
  for (const base of found.profiles.slice(1)) validateOnce(base, references)
  return found.profiles
}

function validateOnce(profile: SiteProfile, references: KnownReferences): void {
  if (validated.has(profile)) return
  const problems = findProblems(profile, references)
  if (problems.length > 0) throw new ProfileError(problems)
  validated.add(profile)
}

function isSameChain(a: readonly SiteProfile[], b: readonly SiteProfile[]): boolean {
  return a.length === b.length && a.every((profile, index) => profile === b[index])
}

function compileChain(profile: SiteProfile, chain: readonly SiteProfile[]): CompiledProfile {
  const parts = chain.flatMap(partsOf)
  const content = parts.flatMap(({ rules, ...valid }) =>
    (rules.content ?? []).map((selector): CompiledContent => ({ selector: compileSelector(selector), ...valid })),
  )
  const strip = mergeRules(chain, ({ strip }) => strip, compileStripRule)
  const keep = mergeRules(
    chain,
    ({ keep }) => keep,
    (rule, id): CompiledKeepRule => ({ id, selector: compileSelector(rule.select) }),
  )
  const blocks = parts.flatMap(({ rules, ...valid }) =>
    (rules.blocks ?? []).map(
      ({ select, as, depth }): CompiledBlockRule => ({
        selector: compileSelector(select),
        as,
        ...(depth !== undefined && { depth }),
        ...valid,
      }),
    ),
  )
  const metadata = chain.flatMap(compileMetadata)
  const selectors = [...content, ...strip, ...keep, ...blocks, ...metadata].flatMap(selectorsOf)
  const siteName = chain.find((part) => part.siteName !== undefined)?.siteName
  const timeZone = chain.find((part) => part.timeZone !== undefined)?.timeZone
  return {
    id: profile.id,
    chain: chain.map((part) => part.id),
    ...(siteName !== undefined && { siteName }),
    ...(timeZone !== undefined && { timeZone }),
    content,
    strip,
    keep,
    blocks,
    metadata,
    isDated: parts.some(({ valid }) => valid !== undefined),
    disabled: new Set(chain.flatMap((part) => part.disableRules ?? [])),
    selectors,
    matcher: createMatcher(selectors, { firstBounded: 0 }),
  }
}

/** Rules of a profile that hold for the same days. */
interface ProfilePart {
  rules: Pick<SiteProfile, 'content' | 'metadata' | 'strip' | 'keep' | 'blocks'>
  valid?: ValidDays
}

/** The rules of the layouts, which know better, before those that hold always. */
function partsOf(profile: SiteProfile): ProfilePart[] {
  const layouts = (profile.layouts ?? []).map((layout): ProfilePart => {
    const { validSince: since, validUntil: until } = layout
    return { rules: layout, valid: { ...(since !== undefined && { since }), ...(until !== undefined && { until }) } }
  })
  return [...layouts, { rules: profile }]
}

/** The selectors of a rule in the order in which `groupMatches` takes their matches. */
function selectorsOf(
  rule: CompiledContent | CompiledStripRule | CompiledKeepRule | CompiledBlockRule | CompiledMetadataRule,
): CompiledSelector[] {
  if (rule.selector === undefined) return []
  return [rule.selector, ...('refinement' in rule ? (rule.refinement?.ancestors ?? []) : [])]
}

/** The rules of all profiles, of those with the same id the first. */
function mergeRules<Rule extends { id: string }, Compiled>(
  chain: readonly SiteProfile[],
  rulesOf: (rules: ProfilePart['rules']) => readonly Rule[] | undefined,
  compile: (rule: Rule, id: string) => Compiled,
): (Compiled & { valid?: ValidDays })[] {
  const merged = new Map<string, Compiled & { valid?: ValidDays }>()
  for (const profile of chain)
    for (const { rules, ...valid } of partsOf(profile))
      for (const rule of rulesOf(rules) ?? [])
        if (!merged.has(rule.id)) merged.set(rule.id, { ...compile(rule, `${profile.id}/${rule.id}`), ...valid })
  return [...merged.values()]
}

function compileStripRule(rule: ProfileStripRule, id: string): CompiledStripRule {
  const isRefined =
    rule.select !== undefined &&
    (rule.text !== undefined || rule.nth !== undefined || rule.ancestors !== undefined || rule.take !== undefined)
  return {
    id,
    reason: rule.reason,
    ...(rule.select !== undefined && { selector: compileSelector(rule.select) }),
    ...(isRefined && { refinement: compileRefinement(rule) }),
    ...(rule.text !== undefined && !isRefined && { pattern: compilePattern(rule.text) }),
    maxShare: rule.maxShare ?? defaultMaxShare,
    ...(rule.why !== undefined && { why: rule.why }),
  }
}

function compileRefinement(rule: ProfileStripRule | MetadataRule): Refinement {
  return {
    ...(rule.text !== undefined && { text: compilePattern(rule.text) }),
    ...(rule.nth !== undefined && { nth: rule.nth }),
    ancestors: (rule.ancestors ?? []).map(compileSelector),
    take: ('take' in rule ? rule.take : undefined) ?? 'element',
  }
}

function compileMetadata(profile: SiteProfile): CompiledMetadataRule[] {
  return partsOf(profile).flatMap(({ rules: { metadata = {} }, ...valid }) => {
    const fields = Object.entries(metadata) as [ProfileField, MetadataRule[] | undefined][]
    return fields.flatMap(([field, rules = []]) =>
      rules.map((rule) => ({ ...compileMetadataRule(rule, field, `${profile.id}/${field}`), ...valid })),
    )
  })
}

function compileMetadataRule(rule: MetadataRule, field: ProfileField, detail: string): CompiledMetadataRule {
  const role = field === 'credits' ? (rule.role ?? 'author') : undefined
  const isRefined = rule.text !== undefined || rule.nth !== undefined || rule.ancestors !== undefined
  return {
    field,
    detail,
    ...(rule.select !== undefined && { selector: compileSelector(rule.select) }),
    ...(isRefined && { refinement: compileRefinement(rule) }),
    ...(rule.value !== undefined && { value: rule.value }),
    ...(rule.comment !== undefined && { comment: compilePattern(rule.comment) }),
    ...(rule.script !== undefined && { script: compilePattern(rule.script) }),
    ...(rule.line !== undefined && { line: compilePattern(rule.line) }),
    ...(rule.attribute !== undefined && { attribute: rule.attribute }),
    ...(rule.after !== undefined && { after: rule.after }),
    ...(rule.until !== undefined && { until: rule.until }),
    ...(rule.match !== undefined && { match: compilePattern(rule.match) }),
    replace: (rule.replace ?? []).map((step) => ({ pattern: compilePattern(step.pattern), with: step.with })),
    ...(rule.split !== undefined && { split: compilePattern(rule.split) }),
    ...(rule.date !== undefined && { date: compileDatePattern(rule.date) }),
    ...(rule.timeZone !== undefined && { timeZone: rule.timeZone }),
    ...(role !== undefined && { role }),
  }
}
