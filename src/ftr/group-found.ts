import type { StripExtent } from '../model/profile.js'
import { type Found, selectorOf } from './found.js'

/** The keys that a strip rule and a metadata rule have in common, and what they leave unsaid. */
export interface FoundRule {
  select: string
  text?: string
  nth?: number
  ancestors?: string[]
  take?: StripExtent
  attribute?: string
  notes: string[]
}

/** Puts what differs in its selector alone into one rule; an element and its following siblings are its rest. */
export function groupFound(all: readonly Found[]): FoundRule[] {
  const rules = new Map<string, FoundRule>()
  for (const found of withRests(all)) {
    const { text, nth, attribute } = found
    const ancestors = found.ancestors.length === 0 ? undefined : [...found.ancestors]
    const take = found.take === 'element' ? undefined : found.take
    const key = JSON.stringify([text, nth, ancestors, take, attribute])
    const known = rules.get(key)
    if (known !== undefined) {
      if (!known.select.split(', ').includes(found.select)) known.select += `, ${found.select}`
      known.notes.push(...found.notes)
      continue
    }
    rules.set(key, {
      select: found.select,
      ...(text !== undefined && { text }),
      ...(nth !== undefined && { nth }),
      ...(ancestors !== undefined && { ancestors }),
      ...(take !== undefined && { take }),
      ...(attribute !== undefined && { attribute }),
      notes: [...found.notes],
    })
  }
  return [...rules.values()]
}

type Selected = Omit<Found, 'take'> & { select: string; take: StripExtent }

function withRests(all: readonly Found[]): Selected[] {
  const selected = all.map((found): Selected => ({ ...found, select: selectorOf(found) }))
  const keyOf = ({ select, text, ancestors }: Selected): string => JSON.stringify([select, text, ancestors])
  const following = new Set(selected.filter(({ take }) => take === 'following').map(keyOf))
  const elements = new Set(selected.filter(({ take }) => take === 'element').map(keyOf))
  return selected.flatMap((found): Selected[] => {
    if (!following.has(keyOf(found)) || !elements.has(keyOf(found))) return [found]
    return found.take === 'element' ? [{ ...found, take: 'rest' }] : []
  })
}
