import type { ProfileMatch } from '../model/article.js'
import { OptionsError } from '../model/errors.js'
import type { ParseOptions } from '../model/options.js'
import type { SiteProfile } from '../model/profile.js'
import { builtInProfiles } from './built-in-profiles.js'
import { checkProfile, compileKnown } from './compile-profile.js'
import type { CompiledProfile } from './compiled-profile.js'
import { KnownProfiles } from './known-profiles.js'
import { matchFrontMatter } from './match-front-matter.js'
import { matchHost } from './match-host.js'
import { show } from './problem-list.js'
import { suggest } from './suggest.js'

/** What tells which profile is the document's. */
export interface ChooseProfileInput {
  /** The caller's `profile` option. */
  option: ParseOptions['profile']
  /** The caller's profiles. One with the id of a built-in profile takes its place. */
  profiles: readonly SiteProfile[]
  /** Where the document was fetched from; undefined when unknown. */
  url?: URL | undefined
  frontMatter?: Readonly<Record<string, unknown>> | undefined
  /** The first of several profiles that the markup of the document tells; asked only where nothing else tells. */
  recognise: (profiles: readonly SiteProfile[]) => SiteProfile | undefined
  /** The ids of the generic rules; where given, profiles may not disable others. */
  genericRules?: readonly string[] | undefined
}

/** Found by their ids in every parse without profiles of the caller's. */
const knownBuiltIns = new KnownProfiles(builtInProfiles)

/** The profile that is used, and why this one. */
export interface ChosenProfile {
  compiled: CompiledProfile
  matchedBy: ProfileMatch['matchedBy']
}

/**
 * Chooses the profile of a document: the one the caller forces, else by the host of the URL. What the document says of
 * itself, in its front matter and then in its markup, is heard only where there is no URL, or one without a host
 * (`file:`): a URL that no profile knows means that no profile fits. Returns null where none matches or `option` is false.
 *
 * @throws OptionsError when `option` names no known profile
 * @throws ProfileError when a profile does not validate, a caller's also when another one is chosen
 */
export function chooseProfile(input: ChooseProfileInput): ChosenProfile | null {
  const known = knownProfiles(input.profiles)
  const references = {
    known: known === builtInProfiles ? knownBuiltIns : new KnownProfiles(known),
    genericRules: input.genericRules,
  }
  for (const profile of input.profiles) checkProfile(profile, references)
  const found = findProfile(input, known)
  return found && { compiled: compileKnown(found.profile, references), matchedBy: found.matchedBy }
}

function findProfile(
  input: ChooseProfileInput,
  known: readonly SiteProfile[],
): { profile: SiteProfile; matchedBy: ProfileMatch['matchedBy'] } | null {
  const { option, url, frontMatter, recognise } = input
  if (option === false) return null
  if (option !== undefined) {
    return { profile: typeof option === 'string' ? profileById(known, option) : option, matchedBy: 'option' }
  }
  if (url !== undefined && url.hostname !== '') {
    const profile = matchHost(known, url.hostname)
    return profile === undefined ? null : { profile, matchedBy: 'host' }
  }
  const stated = frontMatter === undefined ? undefined : matchFrontMatter(known, frontMatter)
  if (stated !== undefined) return { profile: stated, matchedBy: 'front-matter' }
  const recognised = recognise(known)
  return recognised === undefined ? null : { profile: recognised, matchedBy: 'markup' }
}

/** The caller's profiles, then the built-in ones whose id none of them has. */
function knownProfiles(profiles: readonly SiteProfile[]): readonly SiteProfile[] {
  if (profiles.length === 0) return builtInProfiles
  const ids = new Set(profiles.map((profile) => profile.id))
  return [...profiles, ...builtInProfiles.filter((profile) => !ids.has(profile.id))]
}

function profileById(known: readonly SiteProfile[], id: string): SiteProfile {
  const profile = known.find((candidate) => candidate.id === id)
  if (profile !== undefined) return profile
  const meant = suggest(
    id,
    known.map((candidate) => candidate.id),
  )
  const hint = meant === undefined ? '' : `; did you mean ${show(meant)}?`
  throw new OptionsError(`profile: no profile has the id ${show(id)}${hint}`)
}
