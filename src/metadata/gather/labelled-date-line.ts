import type { Leaf } from '../../html/lines/leaf.js'
import type { TextLine } from '../../html/lines/text-line.js'
import { entryHead, isUpdatedLabel, plainLabel } from '../dates/date-labels.js'
import { findDate } from '../dates/find-date.js'
import { isReaderComment } from './beside-article.js'

/** A longer line is prose, in UTF-16 units. */
const maxLabelled = 120

/**
 * The first line from a leaf on whose date has a label that no sentence has: `Published 3 March 2021`, 发布时间：…; where
 * there is none, the first one of an update.
 */
export function labelledDateLine(leaves: readonly Leaf[], from: number): TextLine | undefined {
  let changed: TextLine | undefined
  for (let index = from; index < leaves.length; index++) {
    const leaf = leaves[index]
    if (leaf?.kind !== 'text') continue
    const isEntry = entryHead.test(leaf.text)
    if (leaf.text.length > maxLabelled && !isEntry) continue
    const found = findDate(leaf.text.slice(0, maxLabelled))
    if (found === undefined || !(isEntry || plainLabel.test(found.before)) || isReaderComment(leaf.block, 0)) continue
    if (!isUpdatedLabel(found.before)) return leaf
    changed ??= leaf
  }
  return changed
}
