import type { TextLine } from '../html/lines/text-line.js'
import type { ElementNode } from '../html/nodes.js'
import type { TextMass } from '../html/text-mass.js'
import type { CreditLine } from '../metadata/gather/credit-line.js'
import type { DateLine } from '../metadata/gather/date-line.js'
import type { MetadataField } from '../model/metadata.js'
import type { StripReason } from '../model/report.js'

/** What every strip rule says of itself. */
interface RuleBase {
  /** `generic/name` or `profile-id/name`; disabled by it. Never changes within a major release. */
  readonly id: string
  readonly reason: StripReason
  /** Why what it takes is not the article. */
  readonly why: string
}

/** What an element rule may ask about its element. */
export interface ElementContext {
  readonly mass: TextMass
}

/** A rule that takes elements. */
export interface ElementRule extends RuleBase {
  /** The elements it looks at. */
  readonly select: string
  /** Whether it takes this one. @default every element that `select` matches */
  readonly when?: (element: ElementNode, context: ElementContext) => boolean
}

/** What a line rule may ask about its line and the place of it. */
export interface LineContext {
  /** Whether the line has a Han character: a form in Chinese always has one. */
  readonly hasHan: boolean
  /** Whether it begins with a letter or a sign of Chinese, Japanese or Korean: no form in another language does. */
  readonly beginsWide: boolean
  /** How many lines of the article stand before it, those that were taken not counted. */
  readonly fromStart: number
  /** How many lines of the article stand after it, those that were taken not counted. */
  readonly fromEnd: number
  /** Whether the line before it, in the look from the start, was taken for who wrote the article. */
  readonly behindByline: boolean
  /** Whether the text is the article's title, whatever its quotation marks and spaces. */
  isTitle(text: string): boolean
  /** Whether the text is the day that the document states as the article's, or a day beside it. */
  isStatedDay(text: string): boolean
  /** Whether a line with the same text stands before it and was not taken; for rules that look anywhere. */
  saidBefore(text: string): boolean
  /** Whether a line of the document has hiragana. */
  hasKana(): boolean
  /** The credits of a line that is nothing but credits. */
  completeCredit(line: TextLine): CreditLine | undefined
  /** The dates of a line that is nothing but dates, and who signs with them. */
  datesOf(line: TextLine): DateLine | undefined
  readonly mass: TextMass
}

/** What a line rule takes of a line. */
export interface LineTake {
  /** The part of `line.text` it takes, in UTF-16 units of it; undefined: the whole line. */
  readonly part?: { readonly from: number; readonly to: number }
  /** Who is credited in it, for the metadata. */
  readonly credit?: CreditLine
  /** Metadata fields that are read from it whatever their value. */
  readonly usedFor?: readonly MetadataField[]
  /** The rule that takes the whole line instead where, in the end, neither text nor another story is left behind it. */
  readonly orLast?: LineRule | undefined
}

/** A rule that takes lines of text, or the head or tail of one. */
export interface LineRule extends RuleBase {
  /**
   * Where it looks: `ends`, the first and last lines of the article, where labels stand; `start`, the first ones;
   * `anywhere`. See `edgeLines`.
   */
  readonly where: 'ends' | 'start' | 'anywhere'
  /** UTF-16 units of the longest line it looks at: what is longer is prose. @default any length */
  readonly longest?: number
  /** Whether it takes lines only beside others: where it would leave no text, all that it took is text. @default false */
  readonly needsText?: boolean
  readonly take: (line: TextLine, context: LineContext) => LineTake | undefined
}
