import type { LineRule } from '../strip-rule.js'

/** 原标题：…: the headline at the source. */
export const originalTitle: LineRule = {
  id: 'generic/original-title',
  reason: 'original-title',
  why: 'The headline at the source is metadata.',
  where: 'ends',
  take: (line, { completeCredit }) => {
    const credit = completeCredit(line)
    return credit?.originalTitle === undefined ? undefined : { credit }
  },
}
