import type { CompiledStripRule } from '../profiles/compiled-profile.js'
import { countCharacters } from '../text/characters.js'
import type { StripInput } from './strip-input.js'
import type { LineRule } from './strip-rule.js'

/** The profile's rules on text alone, as line rules, without those that would take more than they may. */
export function profileLineRules(input: StripInput): { rules: LineRule[]; refused: string[] } {
  const rules: LineRule[] = []
  const refused: string[] = []
  const textRules = (input.profile?.strip ?? []).filter(
    (rule) => rule.selector === undefined && !input.disabled.has(rule.id),
  )
  if (textRules.length === 0) return { rules, refused }
  const total = input.roots.reduce((sum, root) => sum + input.mass.characters(root), 0)
  for (const rule of textRules) {
    if (share(rule, input) > total * rule.maxShare) refused.push(rule.id)
    else {
      const { id, reason, why = '', pattern } = rule
      rules.push({ id, reason, why, where: 'anywhere', take: (line) => (pattern?.exec(line.text) ? {} : undefined) })
    }
  }
  return { rules, refused }
}

function share(rule: CompiledStripRule, input: StripInput): number {
  let sum = 0
  for (const leaf of input.leaves) {
    if (leaf.kind === 'text' && rule.pattern?.exec(leaf.text)) sum += countCharacters(leaf.text)
  }
  return sum
}
