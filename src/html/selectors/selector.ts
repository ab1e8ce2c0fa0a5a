import type { Combinator, Complex, Compound, PseudoTest } from './selector-model.js'
import { emptyCompound, readAttributeTest, SelectorError } from './selector-model.js'
import { SelectorScanner } from './selector-scanner.js'

export { SelectorError } from './selector-model.js'

/** A selector that was read and checked. Plain data that any number of matchers may share. */
export interface CompiledSelector {
  /** As it was written. */
  readonly source: string
  /** The parts between its commas. */
  readonly alternatives: readonly Complex[]
}

/** A complex selector of a list, with the combinator that it begins with, if any. */
interface Relative {
  combinator: Combinator | undefined
  complex: Complex
}

/** Longer than any selector that a person writes; the reader recurses into parentheses, and this bounds how deep. */
const maxSelectorLength = 4000

const combinators = /[>+~]/y
const operators = /[~|^$*]?=/y
const caseModifier = /[iIsS](?=[ \t\n\r\f\]])/y
const evenOrOdd = /even|odd/y
/** The first number of a formula; with an `n` it is the step. */
const step = /([+-]?)(\d*)(n?)/y
const addend = /([+-])[ \t\n\r\f]*(\d+)/y

/** The pseudo-classes that state a place among siblings, as [ofType, fromEnd]. */
const positions: Readonly<Record<string, readonly [boolean, boolean]>> = {
  'nth-child': [false, false],
  'nth-last-child': [false, true],
  'nth-of-type': [true, false],
  'nth-last-of-type': [true, true],
  'first-child': [false, false],
  'last-child': [false, true],
  'first-of-type': [true, false],
  'last-of-type': [true, true],
}

/**
 * Reads a CSS selector. Supported: type, universal, class, id and attribute selectors, all combinators, lists, `:is`,
 * `:where`, `:not`, `:has` of compound selectors that it may begin with `>`, the `:nth-*`, `:first-*`, `:last-*` and
 * `:only-*` families, `:empty` and `:root`.
 *
 * @throws SelectorError when the selector is no CSS or uses something else.
 */
export function compileSelector(selector: string): CompiledSelector {
  if (selector.length > maxSelectorLength) {
    throw new SelectorError(selector, `it is longer than ${maxSelectorLength} characters`)
  }
  const scanner = new SelectorScanner(selector)
  const alternatives = readList(scanner)
  if (!scanner.isAtEnd()) scanner.fail('an end')
  return { source: selector, alternatives }
}

/** A list whose members begin with a compound. */
function readList(scanner: SelectorScanner): Complex[] {
  return readRelatives(scanner).map(({ combinator, complex }) => {
    if (combinator !== undefined) scanner.refuse(`it begins with the combinator '${combinator}'`)
    return complex
  })
}

function readRelatives(scanner: SelectorScanner): Relative[] {
  const list: Relative[] = []
  do {
    scanner.skipSpaces()
    const combinator = takeCombinator(scanner)
    list.push({ combinator, complex: readComplex(scanner) })
  } while (scanner.skip(','))
  return list
}

function takeCombinator(scanner: SelectorScanner): Combinator | undefined {
  const combinator = scanner.take(combinators)?.[0] as Combinator | undefined
  scanner.skipSpaces()
  return combinator
}

/** The chain of compounds, right-most first. */
function readComplex(scanner: SelectorScanner): Complex {
  let complex: Complex = { compound: readCompound(scanner), left: undefined }
  for (;;) {
    const isSpaced = scanner.skipSpaces()
    if (scanner.isAtEnd() || scanner.peek() === ',' || scanner.peek() === ')') return complex
    const combinator = takeCombinator(scanner) ?? (isSpaced ? ' ' : scanner.fail('a combinator'))
    complex = { compound: readCompound(scanner), left: { combinator, complex } }
  }
}

function readCompound(scanner: SelectorScanner): Compound {
  const compound = emptyCompound()
  compound.tagName = scanner.takeName()
  let isEmpty = compound.tagName === undefined && !scanner.skip('*')
  while (readSimple(scanner, compound)) isEmpty = false
  if (scanner.peek() === '|') scanner.refuse('name spaces are not supported')
  if (isEmpty) scanner.fail('a selector')
  return compound
}

/** Adds the class, id, attribute or pseudo-class that stands here; false where none does. */
function readSimple(scanner: SelectorScanner, compound: Compound): boolean {
  if (scanner.skip('.')) compound.classNames.push(scanner.readName('a class name'))
  else if (scanner.skip('#')) compound.ids.push(scanner.readName('an id'))
  else if (scanner.skip('[')) compound.attributes.push(readAttribute(scanner))
  else if (scanner.skip(':')) compound.pseudos.push(...readPseudo(scanner))
  else return false
  return true
}

function readAttribute(scanner: SelectorScanner): Compound['attributes'][number] {
  scanner.skipSpaces()
  const name = scanner.readName('the name of an attribute without a name space')
  scanner.skipSpaces()
  if (scanner.skip(']')) return readAttributeTest(name, undefined, undefined, undefined)
  const operator = scanner.take(operators)?.[0] ?? scanner.fail('an operator')
  scanner.skipSpaces()
  const value = scanner.takeString() ?? scanner.readName('a value')
  scanner.skipSpaces()
  const modifier = scanner.take(caseModifier)?.[0]
  scanner.skipSpaces()
  scanner.expect(']')
  return readAttributeTest(name, operator, value, modifier)
}

function readPseudo(scanner: SelectorScanner): PseudoTest[] {
  if (scanner.skip(':')) scanner.refuse(`the pseudo-element '::${scanner.takeName() ?? ''}' is not supported`)
  const name = scanner.readName('the name of a pseudo-class')
  switch (name) {
    case 'empty':
      return [{ kind: 'empty' }]
    case 'root':
      return [{ kind: 'root' }]
    case 'only-child':
    case 'only-of-type': {
      const place = { kind: 'position', ofType: name === 'only-of-type', a: 0, b: 1 } as const
      return [
        { ...place, fromEnd: false },
        { ...place, fromEnd: true },
      ]
    }
    case 'is':
    case 'where':
    case 'not': {
      scanner.expect('(')
      const alternatives = readList(scanner)
      scanner.expect(')')
      return [{ kind: 'any', negated: name === 'not', alternatives }]
    }
    case 'has':
      return [readHas(scanner)]
    default:
      return [readPosition(name, scanner)]
  }
}

function readPosition(name: string, scanner: SelectorScanner): PseudoTest {
  const place = Object.hasOwn(positions, name) ? positions[name] : undefined
  if (place === undefined) scanner.refuse(`the pseudo-class ':${name}' is not supported`)
  const [ofType, fromEnd] = place
  if (!name.startsWith('nth-')) return { kind: 'position', ofType, fromEnd, a: 0, b: 1 }
  scanner.expect('(')
  scanner.skipSpaces()
  const formula = takeFormula(scanner)
  scanner.skipSpaces()
  if (formula === undefined || !scanner.skip(')')) {
    scanner.refuse(`':${name}' takes a formula such as 2n+1, and 'of' is not supported`)
  }
  return { kind: 'position', ofType, fromEnd, ...formula }
}

/** The numbers of a·n + b; undefined where no formula stands. */
function takeFormula(scanner: SelectorScanner): { a: number; b: number } | undefined {
  const word = scanner.take(evenOrOdd)?.[0]
  if (word !== undefined) return { a: 2, b: word === 'odd' ? 1 : 0 }
  const [, sign = '', digits = '', n] = scanner.take(step) ?? []
  if (n !== 'n') return digits === '' ? undefined : { a: 0, b: Number(sign + digits) }
  const a = Number(sign + (digits || '1'))
  scanner.skipSpaces()
  const added = scanner.take(addend)
  return { a, b: added === undefined ? 0 : Number(`${added[1]}${added[2]}`) }
}

/** `:has` costs one look-up an element as long as its arguments are compounds; longer ones would need a walk for each. */
function readHas(scanner: SelectorScanner): PseudoTest {
  const test: PseudoTest & { kind: 'has' } = { kind: 'has', inside: [], children: [] }
  scanner.expect('(')
  for (const { combinator, complex } of readRelatives(scanner)) {
    const { compound, left } = complex
    if (left !== undefined || (combinator !== undefined && combinator !== '>')) {
      scanner.refuse("':has' takes compound selectors, which may begin with '>'")
    }
    if (compound.pseudos.some((pseudo) => pseudo.kind !== 'position' && pseudo.kind !== 'empty')) {
      scanner.refuse("':has' takes compound selectors without other nested selectors")
    }
    const side = combinator === '>' ? test.children : test.inside
    side.push(complex)
  }
  scanner.expect(')')
  return test
}
