import type { Origin } from '../model/metadata.js'
import type { CandidateField, CandidateOf, CandidateValues, TitleKind } from './candidate.js'
import type { SourceKind } from './credits/credit-line-types.js'
import type { CleanContext, Cleaned } from './fields/clean-context.js'
import { cleanCredit, cleanName } from './fields/clean-credit.js'
import { cleanDate } from './fields/clean-date.js'
import { cleanImage } from './fields/clean-image.js'
import { cleanKeyword } from './fields/clean-keyword.js'
import { cleanLanguage } from './fields/clean-language.js'
import { cleanPublisher, cleanSource } from './fields/clean-source.js'
import { cleanDescription, cleanText, cleanTitle } from './fields/clean-text.js'
import { cleanUrl } from './fields/clean-url.js'

/** A place that values come from; for `source` and `title` also by what they are. */
export type Rank = Origin['from'] | `${Origin['from']}/${SourceKind | TitleKind}`

/** How the value of a field is chosen. */
export interface FieldRule<F extends CandidateField> {
  /** Best first. A candidate from a place that is not listed is refused. */
  order: readonly Rank[]
  /** Brings a value into its final form or refuses it. */
  clean(value: CandidateValues[F], candidate: CandidateOf<F>, context: CleanContext): Cleaned<CandidateValues[F]>
}

/** What pages say of themselves for machines, in the order in which publishers keep it right. */
const stated = ['json-ld', 'microdata', 'rdfa', 'open-graph', 'twitter', 'meta'] as const
const usual = [
  'caller',
  'profile',
  'front-matter',
  ...stated,
  'link',
  'html',
  'comment',
  'visible',
  'inferred',
] as const

const text = { order: usual, clean: (value: string) => cleanText(value) }
/** An element's own date is most often right, but it may be of another story: what is stated for the whole page goes first. */
const date = {
  order: [
    'caller',
    'profile',
    'front-matter',
    'json-ld',
    'open-graph',
    'meta',
    'microdata',
    'rdfa',
    'html',
    'comment',
    'visible',
    'inferred',
  ],
  clean: cleanDate,
} as const

/** The one table that says which of several values is taken. */
export const precedence: { readonly [F in CandidateField]: FieldRule<F> } = {
  title: {
    order: [
      'caller',
      'profile',
      'front-matter',
      'json-ld/newsroom',
      'open-graph/newsroom',
      'html/headline',
      ...stated,
      'html',
      'comment',
      'visible',
      'inferred',
    ],
    clean: cleanTitle,
  },
  originalTitle: { ...text, order: ['caller', 'profile', 'visible', 'comment', ...stated] },
  subtitle: text,
  description: { order: usual, clean: (value) => cleanDescription(value) },
  authors: {
    order: ['caller', 'profile', 'front-matter', ...stated, 'link', 'html', 'visible', 'comment', 'inferred'],
    clean: (value) => cleanName(value),
  },
  credits: { order: usual, clean: (value) => cleanCredit(value) },
  source: {
    order: [
      'caller',
      'profile',
      'front-matter',
      'visible/line',
      'visible/byline',
      'visible/dateline',
      ...stated,
      'visible/copyright',
      'comment',
      'visible/suffix',
    ],
    clean: (value) => cleanSource(value),
  },
  siteName: { ...text, order: ['caller', 'front-matter', ...stated, 'link', 'html', 'profile', 'inferred'] },
  publisher: { order: usual, clean: (value) => cleanPublisher(value) },
  publishedAt: date,
  modifiedAt: date,
  section: text,
  categories: text,
  keywords: { order: usual, clean: (value) => cleanKeyword(value) },
  language: {
    order: ['caller', 'profile', 'front-matter', 'html', ...stated, 'inferred'],
    clean: (value, _, context) => cleanLanguage(value, context.languageOfText),
  },
  url: {
    order: ['caller', 'profile', 'front-matter', 'link', ...stated, 'html', 'visible', 'comment'],
    clean: cleanUrl,
  },
  image: { order: usual, clean: cleanImage },
  isAccessibleForFree: { order: usual, clean: (value) => ({ value }) },
  stockCodes: { order: usual, clean: (value) => cleanKeyword(value) },
}
