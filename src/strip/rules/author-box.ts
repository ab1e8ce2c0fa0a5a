import { type LabelRule, wordSet } from '../label-rule.js'

/** Who wrote it, with a portrait and a life. */
export const authorBox: LabelRule = {
  id: 'generic/author-box',
  reason: 'author-box',
  why: 'It is about the author, not the story.',
  names: wordSet(
    'author box, author bio, author info, author card, author description, author about, about author, bio, biography, contributor bio, authorbox, saboxplugin, molongui',
  ),
  certain: wordSet('saboxplugin, molongui'),
}
