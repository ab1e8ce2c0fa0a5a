import { NameIndex } from './name-index.js'
import type { CompiledSelector } from './selector.js'
import type { Combinator, Complex, Compound, PseudoTest } from './selector-model.js'

/** One compound in its place, prepared for the walk. */
export interface MatcherPart {
  readonly compound: Compound
  /** The tag name in lower case; undefined for any. */
  readonly tagName: string | undefined
  /** Whether the tag name is all that the compound asks for. */
  readonly isTagName: boolean
  readonly pseudos: readonly MatcherPseudo[]
  /** undefined for the left-most compound. */
  readonly combinator: Combinator | undefined
  /** The bit of the part to the left; -1 for none. */
  readonly leftBit: number
  /** The bit that is set where the part holds; -1 when no other part asks. */
  readonly bit: number
  /** The selector that this part completes; -1 when it is not a last part. */
  readonly selector: number
  /** The selector in which this part stands, wherever in it. */
  readonly owner: number
}

/** A pseudo-class whose arguments are prepared. */
export type MatcherPseudo =
  | Exclude<PseudoTest, { kind: 'any' | 'has' }>
  | { kind: 'any'; negated: boolean; parts: readonly MatcherPart[] }
  /** Numbers of entries in `hasArguments`; -1 for none. */
  | { kind: 'has'; inside: number; children: number }

/** All parts of all selectors, by what an element must have. */
export interface MatcherProgram {
  selectorCount: number
  bitCount: number
  /** Whether a part asks for places among siblings of one tag. */
  countsTypes: boolean
  /** Lists of compounds whose matches a `:has` asks for. */
  hasArguments: CompiledSelector[]
  /** The selectors in which they stand, in ascending order. */
  hasOwners: number[]
  any: MatcherPart[]
  byId: NameIndex<MatcherPart[]>
  byClassName: NameIndex<MatcherPart[]>
  byTagName: NameIndex<MatcherPart[]>
  byProperty: NameIndex<MatcherPart[]>
}

/** Breaks selectors into parts and sorts these by what an element must have to match them. */
export function planMatcher(selectors: readonly CompiledSelector[]): MatcherProgram {
  const program: MatcherProgram = {
    selectorCount: selectors.length,
    bitCount: 0,
    countsTypes: false,
    hasArguments: [],
    hasOwners: [],
    any: [],
    byId: new NameIndex(),
    byClassName: new NameIndex(),
    byTagName: new NameIndex(),
    byProperty: new NameIndex(),
  }
  selectors.forEach((selector, number) => {
    for (const complex of selector.alternatives) file(program, preparePart(program, complex, number, true))
  })
  return program
}

/** The last part of the chain, which may complete its selector; those to its left are filed under bits of their own. */
function preparePart(program: MatcherProgram, complex: Complex, owner: number, completes: boolean): MatcherPart {
  const chain: Complex[] = []
  for (let link: Complex | undefined = complex; link !== undefined; link = link.left?.complex) chain.push(link)
  let leftBit = -1
  for (const link of chain.reverse()) {
    const isLast = link === complex
    const bit = isLast ? -1 : program.bitCount++
    const part: MatcherPart = {
      compound: link.compound,
      tagName: link.compound.tagName?.toLowerCase(),
      isTagName: isTagName(link.compound),
      pseudos: link.compound.pseudos.map((pseudo) => preparePseudo(program, pseudo, owner)),
      combinator: link.left?.combinator,
      leftBit,
      bit,
      selector: isLast && completes ? owner : -1,
      owner,
    }
    if (isLast) return part
    file(program, part)
    leftBit = bit
  }
  throw new TypeError('A selector has at least one compound')
}

function isTagName({ tagName, ids, classNames, attributes, pseudos }: Compound): boolean {
  return tagName !== undefined && ids.length + classNames.length + attributes.length + pseudos.length === 0
}

function preparePseudo(program: MatcherProgram, pseudo: PseudoTest, owner: number): MatcherPseudo {
  if (pseudo.kind === 'any') {
    const parts = pseudo.alternatives.map((complex) => preparePart(program, complex, owner, false))
    return { kind: 'any', negated: pseudo.negated, parts }
  }
  if (pseudo.kind === 'has') {
    return {
      kind: 'has',
      inside: addArgument(program, pseudo.inside, owner),
      children: addArgument(program, pseudo.children, owner),
    }
  }
  if (pseudo.kind === 'position' && pseudo.ofType) program.countsTypes = true
  return pseudo
}

function addArgument(program: MatcherProgram, alternatives: readonly Complex[], owner: number): number {
  if (alternatives.length === 0) return -1
  program.hasOwners.push(owner)
  return program.hasArguments.push({ source: ':has', alternatives }) - 1
}

function file(program: MatcherProgram, part: MatcherPart): void {
  const { ids, classNames, attributes } = part.compound
  const attribute = attributes[0]
  if (ids[0] !== undefined) push(program.byId, ids[0], part)
  else if (classNames[0] !== undefined) push(program.byClassName, classNames[0], part)
  else if (part.tagName !== undefined) push(program.byTagName, part.tagName, part)
  else if (attribute !== undefined) {
    for (const name of new Set([attribute.html.property, attribute.svg.property])) push(program.byProperty, name, part)
  } else program.any.push(part)
}

/** The program without the parts of some selectors: a walk that has given these up does not even come to them. */
export function leaveOut(program: MatcherProgram, isLeft: (selector: number) => boolean): MatcherProgram {
  const others = (parts: readonly MatcherPart[]): MatcherPart[] => parts.filter(({ owner }) => !isLeft(owner))
  return {
    ...program,
    any: others(program.any),
    byId: program.byId.map(others),
    byClassName: program.byClassName.map(others),
    byTagName: program.byTagName.map(others),
    byProperty: program.byProperty.map(others),
  }
}

function push(parts: NameIndex<MatcherPart[]>, key: string, part: MatcherPart): void {
  const list = parts.get(key)
  if (list === undefined) parts.set(key, [part])
  else list.push(part)
}
