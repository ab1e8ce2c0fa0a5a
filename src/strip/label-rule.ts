import type { StripReason } from '../model/report.js'

/**
 * A rule that names what is not the article. Whether a line is the article is decided by what the line and its
 * surroundings say; the rule says what the rest is. So a class name can never cost a paragraph, but for names that are
 * `certain`.
 */
export interface LabelRule {
  readonly id: string
  readonly reason: StripReason
  readonly why: string
  /** Words of class names and ids, lower case; a pair is `first second`. */
  readonly names: ReadonlySet<string>
  /**
   * Those of the names, or pairs with one of them, that nothing of an article has: a block so named is taken where it reads
   * like the article, too, if it holds at most half of it. On 1,035 labelled pages 80 lines in such blocks were taken for
   * the article by models that had not seen their sites, and none of them was.
   */
  readonly certain?: ReadonlySet<string>
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

/**
 * What becomes an ASCII letter in lower case, as all cased letters of the labels are; the last is the sign of the kelvin. To
 * look for one takes less than to make a line in a script without cases lower case.
 */
const capital = /[A-Z\u212A]/

/** Whether the text is one of the labels, which are in lower case. */
export function isOneOf(labels: ReadonlySet<string>, text: string): boolean {
  return labels.has(text) || (capital.test(text) && labels.has(text.toLowerCase()))
}
