import type { Site } from './choose-site.js'
import { baseUrl } from './html/base-url.js'
import type { Leaf } from './html/lines/leaf.js'
import type { HtmlDocument } from './html/nodes.js'
import type { Candidate } from './metadata/candidate.js'
import { type GatherProfileInput, gatherProfile } from './metadata/gather/profile.js'
import { limitCandidates } from './metadata/limit-candidates.js'
import { publicationDay } from './metadata/resolve/publication-day.js'
import { resolveAddresses } from './metadata/resolve-addresses.js'
import type { CompiledProfile, ValidDays } from './profiles/compiled-profile.js'
import { holdsOn } from './profiles/holds-on.js'
import type { RuleMatches } from './strip/rule-matcher.js'

/** What a profile is applied to. */
export interface ApplyProfileInput {
  readonly document: HtmlDocument
  readonly leaves: readonly Leaf[]
  readonly site: Site
  readonly matches: RuleMatches
  /** What the document states of itself. */
  readonly candidates: readonly Candidate[]
  /** Where the document was fetched from. */
  readonly url: URL | undefined
  readonly timeZone: string | undefined
  readonly now: Date | undefined
}

/** What the profile says of this page: nothing is changed without one. */
export interface AppliedProfile {
  /** Its values, and those of the document. */
  readonly candidates: readonly Candidate[]
  /** Without what rules of other layouts than the page's matched. */
  readonly matches: RuleMatches
  /** Also the ids of strip rules of other layouts. */
  readonly disabled: ReadonlySet<string>
}

/** Reads the profile's metadata, and chooses the layouts of the page by its date. */
export function applyProfile(input: ApplyProfileInput): AppliedProfile {
  const { document, leaves, site, matches, candidates: stated, url, timeZone, now } = input
  const { profile, disabled } = site
  if (profile === undefined || matches.profile === undefined) return { candidates: stated, matches, disabled }
  const profileMatches = matches.profile
  const gather = (holds: GatherProfileInput['holds']): Candidate[] => {
    const found = gatherProfile({ document, leaves, profile, profileMatches, holds })
    return resolveAddresses(limitCandidates(found), baseUrl(document, url))
  }
  if (!profile.isDated) return { candidates: [...gather(() => true), ...stated], matches, disabled }
  const always = gather(({ valid }) => valid === undefined)
  const day = publicationDay([...always, ...stated], { timeZone, now })
  const holds = ({ valid }: { valid?: ValidDays }): boolean => holdsOn(valid, day)
  const foreign = profile.strip.filter((rule) => !holds(rule)).map(({ id }) => id)
  return {
    candidates: [...gather(holds), ...stated],
    matches: { generic: matches.generic, profile: validMatches(profile, profileMatches, holds) },
    disabled: new Set([...disabled, ...foreign]),
  }
}

function validMatches(
  profile: CompiledProfile,
  matches: NonNullable<RuleMatches['profile']>,
  holds: (rule: { valid?: ValidDays }) => boolean,
): RuleMatches['profile'] {
  const only = <T>(rules: readonly { valid?: ValidDays }[], found: readonly T[][]): T[][] =>
    found.map((elements, index) => (holds(rules[index] ?? {}) ? elements : []))
  return {
    content: only(profile.content, matches.content),
    strip: only(profile.strip, matches.strip),
    keep: only(profile.keep, matches.keep),
    blocks: only(profile.blocks, matches.blocks),
    metadata: matches.metadata,
    reader: matches.reader,
  }
}
