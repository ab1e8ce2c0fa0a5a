import { findProperty, htmlProperties, type PropertyInfo, svgProperties } from '../attributes/property-info.js'

/** A selector that cannot be compiled. The message quotes it and names what is wrong or unsupported. */
export class SelectorError extends Error {
  constructor(selector: string, problem: string) {
    super(`Selector ${JSON.stringify(selector.slice(0, 200))}: ${problem}`)
    this.name = 'SelectorError'
  }
}

/** How two compounds stand to each other; ' ' is the descendant combinator. */
export type Combinator = ' ' | '>' | '+' | '~'

/** Compounds with combinators between them, from the right-most to the left. */
export interface Complex {
  readonly compound: Compound
  readonly left: { readonly combinator: Combinator; readonly complex: Complex } | undefined
}

/** What one element must fulfil. */
export interface Compound {
  /** As written; undefined for any. */
  tagName: string | undefined
  ids: string[]
  classNames: string[]
  attributes: AttributeTest[]
  pseudos: PseudoTest[]
}

/** A test of one attribute. */
export interface AttributeTest {
  /** How HTML and MathML elements hold it. */
  html: PropertyInfo
  /** How SVG elements hold it. */
  svg: PropertyInfo
  operator: string | undefined
  /** Lower case when `ignoreCase`; undefined when only presence is asked. */
  value: string | undefined
  ignoreCase: boolean
}

/** A test of a pseudo-class. */
export type PseudoTest =
  | { kind: 'empty' }
  | { kind: 'root' }
  /** The place among element siblings, from 1, is `a` · n + `b` for some n from 0. */
  | { kind: 'position'; ofType: boolean; fromEnd: boolean; a: number; b: number }
  | { kind: 'any'; negated: boolean; alternatives: Complex[] }
  /** A descendant matches one of `inside`, or a child one of `children`. */
  | { kind: 'has'; inside: Complex[]; children: Complex[] }

/** A compound that every element fulfils. */
export function emptyCompound(): Compound {
  return { tagName: undefined, ids: [], classNames: [], attributes: [], pseudos: [] }
}

/** A test of the attribute under the names that hast gives it. */
export function readAttributeTest(
  name: string,
  operator: string | undefined,
  value: string | undefined,
  modifier: string | undefined,
): AttributeTest {
  const ignoreCase = modifier?.toLowerCase() === 'i'
  return {
    html: findProperty(htmlProperties, name),
    svg: findProperty(svgProperties, name),
    operator,
    value: ignoreCase ? value?.toLowerCase() : value,
    ignoreCase,
  }
}
