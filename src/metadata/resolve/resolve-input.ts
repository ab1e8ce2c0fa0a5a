import type { Extent } from '../../html/lines/line-extent.js'
import type { Image } from '../../model/block.js'
import type { SourcePosition } from '../../model/position.js'
import type { Candidate } from '../candidate.js'
import type { CreditLine } from '../credits/credit-line-types.js'

/** A credit line that was taken out of the text. */
export interface VisibleLine extends Extent {
  line: CreditLine
  /** The rule that took it, used as the origin's detail. */
  rule: string
  /** Its text. */
  raw: string
  /** What it was read from; comes back in `used`. */
  key: object
}

/** A line of tags that was taken out of the text. */
export interface TagLine extends Extent {
  /** The texts of its links, or its whole text when it has none. */
  texts: readonly string[]
  rule: string
  raw: string
  key: object
}

/** The text of a paragraph that was kept. */
export interface BodyText extends Extent {
  text: string
}

/** An image that was kept, and where its figure is. */
export interface ShownImage extends Extent {
  image: Image
}

/** All that the metadata is made of, as plain data. */
export interface ResolveInput {
  /** From the front matter, the profile, comments, the page's own statements, the caller. */
  candidates: readonly Candidate[]
  /** In source order. */
  creditLines: readonly VisibleLine[]
  tagLines: readonly TagLine[]
  /** The kept paragraphs in reading order; only the first and the last three are read. */
  bodyTexts: readonly BodyText[]
  /** Texts that may be the title's true form: repeated titles, 原标题, headings, the first texts. */
  titleEvidence: readonly string[]
  /** The images that are left in the article, in reading order. */
  images: readonly ShownImage[]
  /** The addresses, without their protocol, of the images in what was taken out as no part of the article. */
  strippedImages?: readonly string[]
  /** The position of a range of offsets; undefined when the source has none. */
  position(start: number, end: number): SourcePosition | undefined
  /** IANA zone for dates that state none. */
  timeZone?: string | undefined
  now?: Date | undefined
  /** Where the document was fetched from. */
  url?: URL | undefined
  /** The front matter as read. */
  frontMatter?: Record<string, unknown> | undefined
}
