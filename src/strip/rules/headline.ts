import { type LabelRule, wordSet } from '../label-rule.js'

/** The headline outside the text. */
export const headline: LabelRule = {
  id: 'generic/headline',
  reason: 'headline',
  why: 'The headline is metadata.',
  names: wordSet('headline, entry title, post title, article title, page title, story title, arttitle'),
  tagNames: new Set(['h1']),
}
