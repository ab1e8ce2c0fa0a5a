import { foldText } from '../text/fold.js'
import type { CompiledMetadataRule } from './compiled-profile.js'
import type { PageReader } from './page-reader.js'

/** UTF-16 units to which replacing may make a value grow: as a URL. Steps that double it would fill the memory. */
const longestGrown = 8192

/**
 * Takes the steps of a metadata rule on what it found: the folded text or the attribute of an element, or the text of a
 * comment, a line or a script's. Gives the values, folded and without empty ones; none where the rule finds no value;
 * undefined where the reader has not enough left for `replace`, and the rule is not used.
 */
export function cutValues(rule: CompiledMetadataRule, text: string, reader: PageReader): string[] | undefined {
  let value = text
  const pattern = rule.comment ?? rule.script ?? rule.line
  if (pattern !== undefined) {
    const found = pattern.exec(value)
    if (found === null) return []
    value = found[1] ?? ''
  }
  if (rule.after !== undefined) {
    const start = value.indexOf(rule.after)
    if (start === -1) return []
    value = value.slice(start + rule.after.length)
  }
  if (rule.until !== undefined) {
    const end = value.indexOf(rule.until)
    if (end !== -1) value = value.slice(0, end)
  }
  if (rule.match !== undefined) {
    const found = rule.match.exec(value)
    if (found === null) return []
    value = found[1] ?? ''
  }
  for (const step of rule.replace) {
    // Each step may make the value longer, and the next one reads it again.
    if (!reader.spend(value.length + 1, rule.detail)) return undefined
    const replaced = step.pattern.replaceAll(value, step.with)
    if (replaced.length > Math.max(value.length, longestGrown)) return []
    value = replaced
  }
  const pieces = rule.split === undefined ? [value] : rule.split.split(value)
  return pieces.map(foldText).filter(Boolean)
}
