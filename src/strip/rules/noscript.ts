import type { ElementRule } from '../strip-rule.js'

/** What only browsers without scripting show; with scripting on, the HTML standard parses it as one raw text. */
export const noscript: ElementRule = {
  id: 'generic/noscript',
  reason: 'noscript',
  why: 'It repeats for browsers without scripting what the page says elsewhere.',
  select: 'noscript',
}
