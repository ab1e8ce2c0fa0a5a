import { originalUrl } from './html/original-address.js'
import type { ProfileMatch } from './model/article.js'
import { chooseProfile } from './profiles/choose-profile.js'
import type { CompiledProfile } from './profiles/compiled-profile.js'
import type { ReadDocument } from './read-document.js'
import type { ResolvedOptions } from './resolve-options.js'
import { allGenericRuleIds } from './strip/generic-rules.js'
import type { RuleMatcher } from './strip/rule-matcher.js'

/** What is known of the document's site. */
export interface Site {
  /** null without a profile. */
  readonly match: ProfileMatch | null
  readonly profile: CompiledProfile | undefined
  /** Ids of the rules that the caller or the profile switched off. */
  readonly disabled: ReadonlySet<string>
}

/** Chooses the profile of the document, and says which rules may not fire. */
export function chooseSite(options: ResolvedOptions, { frontMatter }: ReadDocument, matcher: RuleMatcher): Site {
  const { profile: option, profiles, url, disableRules } = options
  const chosen = chooseProfile({
    option,
    profiles,
    url: originalUrl(url),
    frontMatter: frontMatter?.data,
    recognise: (known) => matcher.recognise(known),
    genericRules: allGenericRuleIds,
  })
  if (chosen === null) return { match: null, profile: undefined, disabled: disableRules }
  const { compiled, matchedBy } = chosen
  const disabled = disableRules.size === 0 ? compiled.disabled : new Set([...disableRules, ...compiled.disabled])
  return { match: { id: compiled.id, matchedBy }, profile: compiled, disabled }
}
