import type { ElementRule } from '../strip-rule.js'

/** Style sheets, wherever they stand. */
export const style: ElementRule = {
  id: 'generic/style',
  reason: 'style',
  why: 'A style sheet is not text.',
  select: 'style',
}
