import type { Leaf } from '../../html/lines/leaf.js'
import type { TextLine } from '../../html/lines/text-line.js'
import { findDate } from '../dates/find-date.js'
import { plainLabel, updatedLabel } from './date-labels.js'

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
    if (leaf?.kind !== 'text' || leaf.text.length > maxLabelled) continue
    const found = findDate(leaf.text)
    if (found === undefined || !plainLabel.test(found.before)) continue
    if (!updatedLabel.test(found.before)) return leaf
    changed ??= leaf
  }
  return changed
}
