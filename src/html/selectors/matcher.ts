import type { Attribute } from '../attributes/attribute.js'
import { ItemScanner } from '../attributes/item-scanner.js'
import type { PropertyValue } from '../attributes/property-value.js'
import type { ElementNode, HtmlDocument, ParentNode } from '../nodes.js'
import { type BitSet, hasBit, newBitSet, setBit, unite } from './bit-set.js'
import { ClassReader } from './class-names.js'
import { type CompoundContext, passesCompound } from './compound-test.js'
import { MatchLists, tooManyMatches } from './match-lists.js'
import { MatchSteps, mostSteps } from './match-steps.js'
import { MatcherFrame } from './matcher-frame.js'
import { leaveOut, type MatcherPart, type MatcherProgram, planMatcher } from './matcher-program.js'
import type { CompiledSelector } from './selector.js'

/** Selectors that are matched together. */
export interface Matcher {
  /**
   * The elements that each selector matches, in document order, parallel to the selectors. With `within`, only its
   * descendants; as in `querySelectorAll`, the left parts of a selector may match outside.
   */
  match: (document: HtmlDocument, within?: ParentNode) => ElementNode[][]
  /** Compounds that the last `match` tested: the measure of its cost. */
  readonly steps: number
}

/** How much selectors may do in one walk. */
export interface MatcherBounds {
  /** The selectors from here on may be given up; all selectors are kept where it is left out. */
  firstBounded?: number
  /** Steps that these may take in all, by default `mostSteps`. */
  maxSteps?: number
  /** The selectors from here on are only asked for their first element; all for all of theirs where it is left out. */
  firstOnlyFrom?: number
}

/**
 * Prepares selectors to be matched in one walk.
 *
 * Each element is tested only for the compounds whose id, class, tag or attribute it has. What the left parts of
 * selectors matched is remembered as one set of bits a parent and one for the siblings so far, so that a combinator
 * costs one look-up, whatever the depth and the number of siblings.
 *
 * Where bounded selectors match more elements in all than `MatchLists` holds, or take more than `maxSteps` steps, those of the
 * most have `tooManyMatches` in the place of their elements.
 */
export function createMatcher(selectors: readonly CompiledSelector[], bounds: MatcherBounds = {}): Matcher {
  const program = planMatcher(selectors)
  // The arguments of every `:has` are matched before: whether an element has one inside is then a look-up.
  const inner = program.hasArguments.length === 0 ? undefined : createArgumentMatcher(program, bounds)
  let steps = 0

  function match(document: HtmlDocument, within: ParentNode = document.root): ElementNode[][] {
    const walk = new MatcherWalk(program, inner?.match(document) ?? [], bounds)
    walk.run(document, within)
    steps = walk.steps.total + (inner?.steps ?? 0)
    return walk.found.lists
  }

  return {
    match,
    get steps(): number {
      return steps
    },
  }
}

/** The arguments of a selector are bounded where it is. */
function createArgumentMatcher({ hasArguments, hasOwners }: MatcherProgram, bounds: MatcherBounds): Matcher {
  const { firstBounded = Number.POSITIVE_INFINITY, maxSteps = mostSteps } = bounds
  const first = hasOwners.findIndex((owner) => owner >= firstBounded)
  return createMatcher(hasArguments, first === -1 ? {} : { firstBounded: first, maxSteps })
}

/** UTF-16 units of a class attribute that is read where it stands; in a longer one, each name counts once. */
const longestInPlace = 200

/** One walk of a matcher. */
class MatcherWalk implements CompoundContext {
  readonly found: MatchLists
  readonly steps: MatchSteps
  readonly classes: ClassReader = new ClassReader()
  private readonly items = new ItemScanner()
  frame: MatcherFrame
  readonly hasMatches: readonly ElementNode[][]
  readonly hasParents: readonly ReadonlySet<ParentNode | null>[]
  private program: MatcherProgram
  private readonly firstOnlyFrom: number
  /** Those of the open parents come first, up to `depth`; the others wait to be opened again. */
  private readonly frames: MatcherFrame[] = []
  private depth = 0
  private own: BitSet | undefined
  private collects = false

  constructor(program: MatcherProgram, hasMatches: readonly ElementNode[][], bounds: MatcherBounds) {
    const { selectorCount } = program
    const { firstBounded = selectorCount, maxSteps = mostSteps, firstOnlyFrom = selectorCount } = bounds
    this.program = program
    this.hasMatches = hasMatches
    this.hasParents = hasMatches.map((matches) => new Set(matches.map((match) => match.parent)))
    this.found = new MatchLists(selectorCount, firstBounded)
    this.firstOnlyFrom = firstOnlyFrom
    this.steps = new MatchSteps(selectorCount, firstBounded, maxSteps)
    this.giveUp(program.hasOwners.filter((_, argument) => hasMatches[argument] === tooManyMatches))
    this.frame = new MatcherFrame()
    this.frames.push(this.frame)
  }

  run(document: HtmlDocument, within: ParentNode): void {
    this.frame.open(document.root, undefined, undefined)
    let index = 1
    while (index <= within.last) {
      const node = document.nodes[index]
      if (node?.type !== 'element') {
        index++
        continue
      }
      while (this.frame.node !== node.parent) this.leave()
      this.visit(node, node.index > within.index)
      // What lies before `within` and does not hold it matters only for its siblings.
      index = node.last < within.index ? node.last + 1 : index + 1
    }
  }

  holds(part: MatcherPart, element: ElementNode): boolean {
    this.steps.add(part.owner)
    return this.leftHolds(part) && passesCompound(part, element, this)
  }

  private leave(): void {
    this.frame = this.frames[--this.depth] as MatcherFrame
  }

  private visit(element: ElementNode, collects: boolean): void {
    this.collects = collects
    this.own = undefined
    this.frame.enter(element, this.program.countsTypes)
    this.dispatch(element)
    this.giveUp(this.found.excess())
    this.giveUp(this.steps.excess())
    const { own, frame } = this
    frame.previous = own
    frame.earlier = unite(frame.earlier, own)
    if (element.last > element.index) this.enter(element, own, unite(frame.inclusive, own))
  }

  private giveUp(selectors: readonly number[]): void {
    if (selectors.length === 0) return
    for (const selector of selectors) {
      this.found.giveUp(selector)
      this.steps.giveUp(selector)
    }
    this.program = leaveOut(this.program, (selector) => this.found.isGivenUp(selector))
  }

  private enter(element: ElementNode, own: BitSet | undefined, inclusive: BitSet | undefined): void {
    let frame = this.frames[++this.depth]
    if (frame === undefined) {
      frame = new MatcherFrame()
      this.frames.push(frame)
    }
    frame.open(element, own, inclusive)
    this.frame = frame
  }

  /** Tests the parts that the element may match by its id, classes, tag and attributes. */
  private dispatch(element: ElementNode): void {
    const { program } = this
    if (program.any.length > 0) this.testAll(program.any, element)
    const tagName = element.foreign ? element.tagName.toLowerCase() : element.tagName
    this.testAll(program.byTagName.get(tagName), element)
    for (let place = 0; place < element.attributes.length; place++) {
      const attribute = element.attributes[place] as Attribute
      const name = attribute.known.property
      if (name === 'className') this.dispatchClasses(element, attribute)
      else if (name === 'id') this.dispatchId(element, attribute.property)
      this.testAll(program.byProperty.get(name), element)
    }
  }

  private dispatchClasses(element: ElementNode, classNames: Attribute): void {
    const { byClassName } = this.program
    if (byClassName.size === 0) return
    if (!classNames.isAsItStands || classNames.end - classNames.start > longestInPlace) {
      for (const name of this.classes.of(element)) this.testAll(byClassName.get(String(name)), element)
      return
    }
    const { items } = this
    items.open(classNames)
    while (items.next()) this.testAll(byClassName.getBetween(items.text, items.start, items.end), element)
  }

  private dispatchId(element: ElementNode, id: PropertyValue): void {
    if (typeof id === 'string') this.testAll(this.program.byId.get(id), element)
  }

  private testAll(parts: readonly MatcherPart[] | undefined, element: ElementNode): void {
    if (parts === undefined) return
    for (const part of parts) {
      if (part.selector !== -1 && (!this.collects || this.isSettled(part.selector))) continue
      if (!this.holds(part, element)) continue
      if (part.bit !== -1) {
        this.own ??= newBitSet(this.program.bitCount)
        setBit(this.own, part.bit)
      }
      if (part.selector !== -1) this.found.add(part.selector, element)
    }
  }

  /** Whether all that is asked for of the selector is found. */
  private isSettled(selector: number): boolean {
    return selector >= this.firstOnlyFrom && this.found.lists[selector]?.length === 1
  }

  private leftHolds(part: MatcherPart): boolean {
    const { frame } = this
    switch (part.combinator) {
      case ' ':
        return hasBit(frame.inclusive, part.leftBit)
      case '>':
        return hasBit(frame.own, part.leftBit)
      case '+':
        return hasBit(frame.previous, part.leftBit)
      case '~':
        return hasBit(frame.earlier, part.leftBit)
      default:
        return true
    }
  }
}
