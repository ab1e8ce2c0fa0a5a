import { isText, type TextLine } from '../html/lines/text-line.js'
import type { AnyNode, ElementNode, ParentNode } from '../html/nodes.js'
import type { CompiledBlockRule } from '../profiles/compiled-profile.js'

/** The elements that a profile says something of, each with the first rule that does. */
export type TaughtElements = ReadonlyMap<AnyNode, CompiledBlockRule>

/** Puts the elements together with the rules that matched them; the lists are parallel. */
export function taughtElements(
  rules: readonly CompiledBlockRule[],
  matches: readonly (readonly ElementNode[])[],
): TaughtElements {
  const taught = new Map<AnyNode, CompiledBlockRule>()
  for (const [index, rule] of rules.entries())
    for (const element of matches[index] ?? []) if (!taught.has(element)) taught.set(element, rule)
  return taught
}

/** The rule of the innermost element that holds the whole line and that the profile says something of. */
export function taughtBlock(line: TextLine, taught: TaughtElements): CompiledBlockRule | undefined {
  if (taught.size === 0) return undefined
  const texts = line.pieces.filter(isText)
  const last = texts.at(-1)?.node.index ?? 0
  for (let node: ParentNode | null = texts[0]?.node.parent ?? null; node !== null; node = node.parent) {
    const rule = node.last >= last ? taught.get(node) : undefined
    if (rule !== undefined) return rule
  }
  return undefined
}
