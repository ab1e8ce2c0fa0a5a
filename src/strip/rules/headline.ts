import { type LabelRule, wordSet } from '../label-rule.js'
import type { ElementRule } from '../strip-rule.js'

/** The document's title, outside the text; read for the metadata. */
export const documentTitle: ElementRule = {
  id: 'generic/document-title',
  reason: 'headline',
  why: 'The title of the window is not part of the text.',
  select: 'head > title',
}

/** The headline outside the text. */
export const headline: LabelRule = {
  id: 'generic/headline',
  reason: 'headline',
  why: 'The headline is metadata.',
  names: wordSet('headline, entry title, post title, article title, page title, story title, arttitle'),
  tagNames: new Set(['h1']),
}
