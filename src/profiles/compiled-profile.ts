import type { Matcher } from '../html/selectors/matcher.js'
import type { CompiledSelector } from '../html/selectors/selector.js'
import type { Heading } from '../model/block.js'
import type { CreditRole } from '../model/metadata.js'
import type { ProfileField, StripExtent } from '../model/profile.js'
import type { StripReason } from '../model/report.js'
import type { DatePattern } from './date-pattern.js'
import type { SafePattern } from './safe-pattern.js'

/** The days between which a rule of a layout holds, both included, as `YYYY-MM-DD`; undefined where there is no end. */
export interface ValidDays {
  since?: string
  until?: string
}

/** A content selector that is ready to be used. */
export interface CompiledContent {
  selector: CompiledSelector
  /** undefined where it holds for pages of all days; so in the other rules. */
  valid?: ValidDays
}

/** What is done with the elements of a selector before a rule sees them, in this order; `refineMatches` does it. */
export interface Refinement {
  /** Only the elements whose folded text it matches. */
  text?: SafePattern
  /** Only the n-th, from 1; from the end when negative. */
  nth?: number
  /** In their place the nearest ancestor that matches, once for each selector. */
  ancestors: readonly CompiledSelector[]
  take: StripExtent
}

/** A strip rule that is ready to be used. */
export interface CompiledStripRule {
  /** `profile-id/rule-id`, where the profile is the one that declares the rule. */
  id: string
  reason: StripReason
  /** undefined for a rule on text alone. */
  selector?: CompiledSelector
  /** undefined where the rule is about all elements of its selector. */
  refinement?: Refinement
  /** A pattern on the folded text of what is taken; undefined for a rule with a selector: it is refined. */
  pattern?: SafePattern
  /** 0–1. */
  maxShare: number
  why?: string
  valid?: ValidDays
}

/** A keep rule that is ready to be used. */
export interface CompiledKeepRule {
  /** `profile-id/rule-id`, where the profile is the one that declares the rule. */
  id: string
  selector: CompiledSelector
  valid?: ValidDays
}

/** A rule about lines that is ready to be used. */
export interface CompiledBlockRule {
  selector: CompiledSelector
  as: 'heading' | 'caption'
  /** undefined where the rule states none. */
  depth?: Heading['depth']
  valid?: ValidDays
}

/** A metadata rule that is ready to be used; `cutValues` takes its steps. */
export interface CompiledMetadataRule {
  field: ProfileField
  /** The `detail` of an origin: `profile-id/field`, where the profile is the one that declares the rule. */
  detail: string
  /** undefined for a rule on comments, scripts or lines, or one that states its value. */
  selector?: CompiledSelector
  /** undefined where the rule is about all elements of its selector. */
  refinement?: Refinement
  /** Set for a rule that states its value, and only for it. */
  value?: string
  /** Set for a rule on comments, and only for it. */
  comment?: SafePattern
  /** Set for a rule on scripts, and only for it. */
  script?: SafePattern
  /** Set for a rule on lines of text, and only for it. */
  line?: SafePattern
  attribute?: string
  after?: string
  until?: string
  match?: SafePattern
  replace: { pattern: SafePattern; with: string }[]
  split?: SafePattern
  date?: DatePattern
  /** IANA zone of what `date` reads; undefined where the profile's holds. */
  timeZone?: string
  /** Set for the rules of `credits`, and only for them. */
  role?: CreditRole
  valid?: ValidDays
}

/** A profile with all it inherits, ready to be used. */
export interface CompiledProfile {
  id: string
  /** The ids of the profile and of those it builds on, itself first. */
  chain: readonly string[]
  siteName?: string
  timeZone?: string
  /** Best first. */
  content: readonly CompiledContent[]
  /** Own rules first, then the inherited ones that are not overridden. Disabled ones are among them. */
  strip: readonly CompiledStripRule[]
  keep: readonly CompiledKeepRule[]
  blocks: readonly CompiledBlockRule[]
  /** The rules of a field in the order in which they are tried. */
  metadata: readonly CompiledMetadataRule[]
  /** Whether some of its rules hold only for pages of some days. */
  isDated: boolean
  /** Ids of generic and inherited rules that may not fire. */
  disabled: ReadonlySet<string>
  /**
   * The selectors of `content`, then of `strip`, `keep`, `blocks` and `metadata` where a rule has one, each with those of its
   * `ancestors` after it; `groupMatches` undoes it.
   */
  selectors: readonly CompiledSelector[]
  /** A matcher of `selectors`. */
  matcher: Matcher
}
