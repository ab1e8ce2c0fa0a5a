import type { Image } from '../../model/block.js'
import type { DiagnosticCode } from '../../model/diagnostic.js'
import type { CandidateField, CandidateOf } from '../candidate.js'

/** A value as it goes into the metadata, or why it does not. */
export type Cleaned<T> = { value: T } | { refused: string }

/** What the cleaning of a value may ask for. */
export interface CleanContext {
  /** Texts of the document that may be the title's true form. */
  titleEvidence: readonly string[]
  /** The images that are left in the article, in reading order. */
  images: readonly Image[]
  /** The addresses, without their protocol, of the images in what was taken out as no part of the article. */
  strippedImages: readonly string[]
  /** A zone that `Intl` knows, or undefined. */
  timeZone: string | undefined
  now: Date | undefined
  /** All addresses that the page states of itself. */
  urls: readonly string[]
  /** The page's language, once it is known; BCP 47. */
  language: string | undefined
  /** The language of the article's text where its script is of one language only. */
  languageOfText: string | undefined
  /** Notes a problem with the value of the candidate, which is being cleaned. */
  report(candidate: CandidateOf<CandidateField>, code: DiagnosticCode, message: string): void
}
