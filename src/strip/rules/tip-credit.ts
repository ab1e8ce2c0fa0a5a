import type { LineRule } from '../strip-rule.js'

/** Longest line that does nothing but thank, in UTF-16 units. */
const longestThanks = 100

/** 感谢某网网友 甲、乙 的线索投递！ */
const thanks =
  /^[（(]?感[谢謝][^，。；！!]{0,12}(?:[网網]友|[读讀]者)[^，。；！!]{0,50}(?:[线線]索|[报爆]料)(?:投[递遞]|提供)?[！!。]?[）)]?$/

/** Thanks to readers who sent the story in. */
export const tipCredit: LineRule = {
  id: 'generic/tip-credit',
  reason: 'tip-credit',
  why: 'It thanks readers and says nothing of the story.',
  where: 'ends',
  longest: longestThanks,
  take: ({ text }, { hasHan }) => (hasHan && thanks.test(text) ? {} : undefined),
}
