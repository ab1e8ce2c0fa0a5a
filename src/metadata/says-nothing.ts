import type { Candidate } from './candidate.js'

/**
 * What a template writes where it has no value, or where nothing has filled it in: None, undefined, `{{ title }}`. Nan is
 * a name and a place, and only NaN is no number.
 */
const filler = /^\s*(?:[Nn]ull|[Nn]one|undefined|NaN|\[object Object\]|\{\{[^{}]{0,80}\}\})\s*$/

/** Whether a template has written the text in place of a value. */
export function isFiller(text: string): boolean {
  return filler.test(text)
}

/** Whether the text of a candidate, or what its value was read from, stands in place of a value. */
export function saysNothing({ value, raw }: Candidate): boolean {
  return isFiller(typeof value === 'string' ? value : raw)
}
