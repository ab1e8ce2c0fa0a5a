import type { Claim } from './claims.js'
import type { SourceElement, SourceModel } from './read-source.js'
import { inlineTags } from './separators.js'

/** Elements that stand in a line as one box, whatever blocks are in them. */
const inlineBoxes: ReadonlySet<string> = new Set(['audio', 'button', 'canvas', 'object', 'select', 'video'])

/** Who owns what. Indexes are those of the counted characters, in tree order. */
export interface Assignment {
  /** For each claim the characters it owns, those of the blocks inside it included. */
  owned: ReadonlyMap<Claim, number[]>
  /** For each character the innermost claim that it belongs to. */
  owner: readonly (Claim | undefined)[]
  /** Where the entries without text begin, ascending: white space and line breaks may have gone with them. */
  blanks: readonly number[]
  /** Those of inline elements: what is a block in one (`<a hidden><hr></a>`, `<select><hr></select>`) divides nothing once it is gone. */
  inlineBlanks: readonly number[]
  /** Characters that no range holds. */
  unclaimed: number[]
}

/** The elements that a claim's range is exactly the range of: only their own characters can be the claim's. */
function elementsOf(claim: Claim, model: SourceModel): SourceElement[] {
  const here = model.elementsByStart.get(claim.start) ?? []
  return here.filter(
    ({ tag, end, contentEnd }) =>
      (end === claim.end || contentEnd === claim.end) && (claim.kind !== 'element' || tag === claim.what),
  )
}

/**
 * Whether `claim` is a better owner than `other`: of two that overlap, as where HTML moved the end of what is in an element out
 * of it, the one that begins later; else the smaller range, then the inner block, then the one with a text.
 */
function isInner(claim: Claim, other: Claim): boolean {
  const isLater = claim.start > other.start
  if (isLater ? claim.end > other.end : claim.start < other.start && claim.end < other.end) return isLater
  const [size, otherSize] = [claim.end - claim.start, other.end - other.start]
  if (size !== otherSize) return size < otherSize
  for (let outer = claim.parent; outer !== undefined; outer = outer.parent) if (outer === other) return true
  return other.counted === '' && claim.counted !== ''
}

function inTreeOrder(offsets: readonly number[]): number[] {
  const order = offsets.map((_, index) => index)
  const sorted = offsets.every((offset, index) => index === 0 || (offsets[index - 1] ?? 0) <= offset)
  return sorted ? order : order.sort((left, right) => (offsets[left] ?? 0) - (offsets[right] ?? 0))
}

/** Gives every counted character to the innermost claim whose range holds it and whose element, if it is one, owns it. */
export function assignCharacters(model: SourceModel, claims: readonly Claim[]): Assignment {
  const byStart = claims.filter((claim) => claim.end > claim.start).sort((left, right) => left.start - right.start)
  const elements = new Map(byStart.map((claim) => [claim, elementsOf(claim, model)] as const))
  const owner = new Array<Claim | undefined>(model.offsets.length)
  let active: Claim[] = []
  let next = 0
  for (const index of inTreeOrder(model.offsets)) {
    const offset = model.offsets[index] ?? 0
    if (active.some((claim) => claim.end <= offset)) active = active.filter((claim) => claim.end > offset)
    for (let claim = byStart[next]; claim !== undefined && claim.start <= offset; claim = byStart[++next])
      if (claim.end > offset) active.push(claim)
    let best: Claim | undefined
    for (const claim of active) {
      if (best !== undefined && !isInner(claim, best)) continue
      const own = elements.get(claim) ?? []
      if (own.length === 0 || own.some(({ first, last }) => first <= index && index < last)) best = claim
    }
    owner[index] = best
  }
  const owned = new Map<Claim, number[]>(claims.map((claim) => [claim, []]))
  const unclaimed: number[] = []
  for (let index = 0; index < owner.length; index++) {
    const best = owner[index]
    if (best === undefined) unclaimed.push(index)
    for (let claim = best; claim !== undefined; claim = claim.parent) owned.get(claim)?.push(index)
  }
  const blank = byStart.filter(({ kind, counted }) => kind !== 'block' && counted === '')
  const blanks = blank.map(({ start }) => start)
  const inlineBlanks = blank
    .filter(({ what }) => inlineTags.has(what) || inlineBoxes.has(what))
    .map(({ start }) => start)
  return { owned, owner, blanks, inlineBlanks, unclaimed }
}
