import type { StripReason } from '../model/report.js'

/**
 * A rule that names what is not the article. It takes nothing by itself: whether a line is the article is decided by
 * what the line and its surroundings say; the rule says what the rest is. So a class name can never cost a paragraph.
 */
export interface LabelRule {
  readonly id: string
  readonly reason: StripReason
  readonly why: string
  /** Words of class names and ids, lower case; a pair is `first second`. */
  readonly names: ReadonlySet<string>
  /** Elements that are it whatever their names. */
  readonly tagNames?: ReadonlySet<string>
  /** ARIA roles. */
  readonly roles?: ReadonlySet<string>
}

/** A set of words written as a line. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  )
}
