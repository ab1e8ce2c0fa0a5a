import { foldText } from '../../text/fold.js'
import type { CandidateOf } from '../candidate.js'
import { decodeReferences } from '../decode-references.js'
import { restoreTitle } from '../restore-title.js'
import type { CleanContext, Cleaned } from './clean-context.js'

/** `<` and a name, up to its `>`: descriptions of feeds are often HTML. */
const tag = /<\/?[A-Za-z][^<>]*>/g
const noTitle = /^(?:untitled|no title|无标题|未命名)$/i

/** Folds a text; an empty one is refused. */
export function cleanText(text: string): Cleaned<string> {
  const value = foldText(text)
  return value === '' ? { refused: 'it is empty' } : { value }
}

/** Folds a title and restores it where the document has its true form; the caller's stays as it is. */
export function cleanTitle(title: string, candidate: CandidateOf<'title'>, context: CleanContext): Cleaned<string> {
  const value = foldText(title)
  if (value === '' || noTitle.test(value)) return { refused: 'it is no title' }
  if (candidate.from === 'caller') return { value }
  return { value: restoreTitle(value, context.titleEvidence) ?? value }
}

/** Takes markup out of a description. */
export function cleanDescription(text: string): Cleaned<string> {
  return cleanText(decodeReferences(text.replace(tag, ' ')))
}
