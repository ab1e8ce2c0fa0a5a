import type { ElementRule } from '../strip-rule.js'

/** Programs and data for programs. JSON-LD is read for metadata; the script itself stays out. */
export const script: ElementRule = {
  id: 'generic/script',
  reason: 'script',
  why: 'A script is not text.',
  select: 'script',
}
