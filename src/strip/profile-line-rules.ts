import type { CompiledStripRule } from '../profiles/compiled-profile.js'
import { countCharacters } from '../text/characters.js'
import type { StripInput } from './strip-input.js'
import type { LineRule } from './strip-rule.js'

/** The profile's rules on text alone, as line rules, without those that would take or read more than they may. */
export function profileLineRules(input: StripInput): { rules: LineRule[]; refused: string[] } {
  const rules: LineRule[] = []
  const refused: string[] = []
  const textRules = (input.profile?.strip ?? []).filter(
    (rule) => rule.selector === undefined && !input.disabled.has(rule.id),
  )
  if (textRules.length === 0) return { rules, refused }
  const total = input.roots.reduce((sum, root) => sum + input.mass.characters(root), 0)
  for (const rule of textRules) {
    const taken = share(rule, input)
    if (taken === undefined) continue
    if (taken > total * rule.maxShare) refused.push(rule.id)
    else {
      const { id, reason, why = '', pattern } = rule
      rules.push({ id, reason, why, where: 'anywhere', take: (line) => (pattern?.exec(line.text) ? {} : undefined) })
    }
  }
  return { rules, refused }
}

/** Characters of the lines that the rule matches; undefined where there is not enough left to read them all. */
function share({ id, pattern }: CompiledStripRule, { leaves, matches }: StripInput): number | undefined {
  let sum = 0
  for (const leaf of leaves) {
    if (leaf.kind !== 'text') continue
    if (matches.profile?.reader.spendOn(leaf.text, id) === false) return undefined
    if (pattern?.exec(leaf.text)) sum += countCharacters(leaf.text)
  }
  return sum
}
