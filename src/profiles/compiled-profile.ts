import type { Matcher } from '../html/matcher.js'
import type { CompiledSelector } from '../html/selector.js'
import type { CreditRole } from '../model/metadata.js'
import type { ProfileField } from '../model/profile.js'
import type { StripReason } from '../model/report.js'
import type { SafePattern } from './safe-pattern.js'

/** A strip rule that is ready to be used. */
export interface CompiledStripRule {
  /** `profile-id/rule-id`, where the profile is the one that declares the rule. */
  id: string
  reason: StripReason
  /** undefined for a rule on text alone. */
  selector?: CompiledSelector
  /** A pattern on the folded text of a block; undefined for a rule on elements alone. */
  pattern?: SafePattern
  /** 0–1. */
  maxShare: number
  why?: string
}

/** A keep rule that is ready to be used. */
export interface CompiledKeepRule {
  /** `profile-id/rule-id`, where the profile is the one that declares the rule. */
  id: string
  selector: CompiledSelector
}

/** A metadata rule that is ready to be used; `cutValues` takes its steps. */
export interface CompiledMetadataRule {
  field: ProfileField
  /** The `detail` of an origin: `profile-id/field`, where the profile is the one that declares the rule. */
  detail: string
  /** undefined for a rule on comments or lines. */
  selector?: CompiledSelector
  /** Set for a rule on comments, and only for it. */
  comment?: SafePattern
  /** Set for a rule on lines of text, and only for it. */
  line?: SafePattern
  attribute?: string
  after?: string
  until?: string
  match?: SafePattern
  replace: { pattern: SafePattern; with: string }[]
  split?: SafePattern
  /** Set for the rules of `credits`, and only for them. */
  role?: CreditRole
}

/** A profile with all it inherits, ready to be used. */
export interface CompiledProfile {
  id: string
  /** The ids of the profile and of those it builds on, itself first. */
  chain: readonly string[]
  siteName?: string
  timeZone?: string
  /** Best first. */
  content: readonly CompiledSelector[]
  /** Own rules first, then the inherited ones that are not overridden. Disabled ones are among them. */
  strip: readonly CompiledStripRule[]
  keep: readonly CompiledKeepRule[]
  /** The rules of a field in the order in which they are tried. */
  metadata: readonly CompiledMetadataRule[]
  /** Ids of generic and inherited rules that may not fire. */
  disabled: ReadonlySet<string>
  /** The selectors of `content`, then of `strip`, `keep` and `metadata` where a rule has one; `groupMatches` undoes it. */
  selectors: readonly CompiledSelector[]
  /** A matcher of `selectors`. */
  matcher: Matcher
}
