import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileSelector, SelectorError } from '../../src/html/selectors/selector.js'
import { elementRules, unrenderedRules } from '../../src/strip/generic-rules.js'
import { referenceSelector } from './reference-selector.js'

/** The parts of the selector; undefined where it is refused. */
function parts(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    expect(error).toBeInstanceOf(SelectorError)
    return undefined
  }
}

function expectAlike(selector: string): void {
  const expected = parts(() => referenceSelector(selector))
  expect(
    parts(() => compileSelector(selector).alternatives),
    selector,
  ).toEqual(expected)
}

/** Whether a bracket closes that nothing opened: css-selector-parser ends there, and drops what follows. */
function isRefusedByUsAlone(selector: string): boolean {
  let open = 0
  let isUnopened = false
  // What stands in quotes or behind a backslash may be a bracket to one of them alone.
  if (/["'\\].*[()]/s.test(selector)) return true
  for (const character of selector) {
    open += Number(character === '(') - Number(character === ')')
    isUnopened ||= open < 0
  }
  return isUnopened
}

const pieces =
  `a p x-y -a _b 渡 * . # [ ] = ~= |= ^= $= *= " ' i S > + ~ , ${'\t'} ( ) : :: | & \\ \\. \\31 \\4E2D \\r 1 2n - -- n even odd of ` +
  '.a #b [a] [a="b"] [a=b] [a="b\\"c"i] :not( :is( :where( :has( :has(> :nth-child( :nth-of-type( :first-child :only-child :empty :root :hover ::before'

describe('compileSelector reads what css-selector-parser reads', () => {
  it('in the rules that ship', () => {
    for (const { select } of [...unrenderedRules, ...elementRules]) expectAlike(select)
  })

  it.each([
    '\\31 23',
    '.\\31 23.a',
    '.a\\:b',
    '#\\4e2d\r\nx',
    '-\\a',
    '[a="x\\\ny"]',
    "[a='x\\22 y']",
    '[a="b" i]',
    '[a=b s]',
    '[ a |= "b" ]',
    'a>b+c~d e',
    ':nth-child( 2n + 1 )',
    ':nth-child(-n+3)',
    ':nth-last-of-type(odd)',
    ':nth-child(7)',
    ':nth-child(-2n - 1)',
    ':not(a, .b > c)',
    ':has(> a, b)',
    'a,b , c',
    ' a ',
    '.\\',
    '.-\\',
    '[a="b',
    'a,',
    '*|*',
    'a||b',
    ':is(> a)',
  ])('%s', expectAlike)

  it('made of any pieces', () => {
    const selector = fc
      .array(fc.constantFrom(...pieces.split(' '), ' '), { minLength: 1, maxLength: 7 })
      .map((list) => list.join(''))
      // It also takes `e+3n` for a formula, and not `+n`.
      .filter((text) => !isRefusedByUsAlone(text) && !/[+eo]-?\+?n|[eo]\w*\+/.test(text))
    fc.assert(fc.property(selector, expectAlike), { numRuns: 3_000 })
  })

  it('but not beyond a bracket that nothing opens', () => {
    expect(() => compileSelector('a)')).toThrow("an end is wanted at character 2, and there is ')'")
  })
})
