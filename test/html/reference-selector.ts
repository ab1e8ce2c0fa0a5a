import {
  type AstAttribute,
  type AstPseudoClass,
  type AstRule,
  type AstSelector,
  createParser,
  type Parser,
} from 'css-selector-parser'
import type { Combinator, Complex, Compound, PseudoTest } from '../../src/html/selectors/selector-model.js'
import { emptyCompound, readAttributeTest, SelectorError } from '../../src/html/selectors/selector-model.js'

const parseSelector: Parser = createParser({ syntax: 'selectors-4' })

const combinators: ReadonlySet<string> = new Set([' ', '>', '+', '~'] satisfies Combinator[])

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
 * What `compileSelector` makes of a selector, read by css-selector-parser, which hast-util-select reads with.
 *
 * @throws SelectorError when the selector is no CSS or uses something that is not supported.
 */
export function referenceSelector(selector: string): Complex[] {
  let parsed: AstSelector
  try {
    parsed = parseSelector(selector)
  } catch (error) {
    throw new SelectorError(selector, String(error))
  }
  return parsed.rules.map((rule) => readComplex(rule, selector))
}

/** The chain of compounds, right-most first. */
function readComplex(first: AstRule, source: string): Complex {
  if (first.combinator !== undefined) {
    throw new SelectorError(source, `it begins with the combinator '${first.combinator}'`)
  }
  let complex: Complex = { compound: readCompound(first, source), left: undefined }
  for (let rule = first.nestedRule; rule !== undefined; rule = rule.nestedRule) {
    const combinator = rule.combinator ?? ' '
    if (!isCombinator(combinator)) throw new SelectorError(source, `the combinator '${combinator}' is not supported`)
    complex = { compound: readCompound(rule, source), left: { combinator, complex } }
  }
  return complex
}

function isCombinator(combinator: string): combinator is Combinator {
  return combinators.has(combinator)
}

function readCompound(rule: AstRule, source: string): Compound {
  const compound = emptyCompound()
  for (const item of rule.items) {
    switch (item.type) {
      case 'TagName':
        if (item.namespace !== undefined) throw new SelectorError(source, 'name spaces are not supported')
        compound.tagName = item.name
        break
      case 'WildcardTag':
        if (item.namespace !== undefined) throw new SelectorError(source, 'name spaces are not supported')
        break
      case 'Id':
        compound.ids.push(item.name)
        break
      case 'ClassName':
        compound.classNames.push(item.name)
        break
      case 'Attribute':
        compound.attributes.push(readAttribute(item, source))
        break
      case 'PseudoClass':
        compound.pseudos.push(...readPseudo(item, source))
        break
      case 'PseudoElement':
        throw new SelectorError(source, `the pseudo-element '::${item.name}' is not supported`)
      default:
        throw new SelectorError(source, "the nesting selector '&' is not supported")
    }
  }
  return compound
}

function readAttribute(item: AstAttribute, source: string): Compound['attributes'][number] {
  if (item.namespace !== undefined) throw new SelectorError(source, 'name spaces are not supported')
  if (item.value !== undefined && item.value.type !== 'String') {
    throw new SelectorError(source, `the value of [${item.name}] is not a string`)
  }
  return readAttributeTest(item.name, item.operator, item.value?.value, item.caseSensitivityModifier)
}

function readPseudo(item: AstPseudoClass, source: string): PseudoTest[] {
  switch (item.name) {
    case 'empty':
      return [{ kind: 'empty' }]
    case 'root':
      return [{ kind: 'root' }]
    case 'only-child':
    case 'only-of-type': {
      const place = { kind: 'position', ofType: item.name === 'only-of-type', a: 0, b: 1 } as const
      return [
        { ...place, fromEnd: false },
        { ...place, fromEnd: true },
      ]
    }
    case 'is':
    case 'where':
    case 'not': {
      const alternatives = listArgument(item, source).rules.map((rule) => readComplex(rule, source))
      return [{ kind: 'any', negated: item.name === 'not', alternatives }]
    }
    case 'has':
      return [readHas(item, source)]
    default:
      return [readPosition(item, source)]
  }
}

function readPosition(item: AstPseudoClass, source: string): PseudoTest {
  const place = Object.hasOwn(positions, item.name) ? positions[item.name] : undefined
  if (place === undefined) throw new SelectorError(source, `the pseudo-class ':${item.name}' is not supported`)
  const [ofType, fromEnd] = place
  if (item.argument === undefined) return { kind: 'position', ofType, fromEnd, a: 0, b: 1 }
  if (item.argument.type !== 'Formula') {
    throw new SelectorError(source, `':${item.name}' takes a formula such as 2n+1, and 'of' is not supported`)
  }
  return { kind: 'position', ofType, fromEnd, a: item.argument.a, b: item.argument.b }
}

/** `:has` costs one look-up an element as long as its arguments are compounds; longer ones would need a walk for each. */
function readHas(item: AstPseudoClass, source: string): PseudoTest {
  const test: PseudoTest & { kind: 'has' } = { kind: 'has', inside: [], children: [] }
  for (const rule of listArgument(item, source).rules) {
    if (rule.nestedRule !== undefined || (rule.combinator !== undefined && rule.combinator !== '>')) {
      throw new SelectorError(source, "':has' takes compound selectors, which may begin with '>'")
    }
    const compound = readCompound(rule, source)
    if (compound.pseudos.some((pseudo) => pseudo.kind !== 'position' && pseudo.kind !== 'empty')) {
      throw new SelectorError(source, "':has' takes compound selectors without other nested selectors")
    }
    const side = rule.combinator === '>' ? test.children : test.inside
    side.push({ compound, left: undefined })
  }
  return test
}

function listArgument(item: AstPseudoClass, source: string): AstSelector {
  if (item.argument?.type === 'Selector') return item.argument
  throw new SelectorError(source, `':${item.name}' takes a list of selectors`)
}
