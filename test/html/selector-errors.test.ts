import { describe, expect, it } from 'vitest'
import { compileSelector, SelectorError } from '../../src/html/selectors/selector.js'

describe('compileSelector', () => {
  it.each([
    ['p::before', '::before'],
    ['p:hover', ':hover'],
    ['svg|p', 'name space'],
    ['> p', '>'],
    ['&.a', '&'],
    ['p:nth-child(2 of .a)', "'of'"],
    ['div:has(a b)', ':has'],
    ['div:has(+ p)', ':has'],
    ['div:has(:not(p))', ':has'],
    ['p:constructor', ':constructor'],
    ['p >', 'p >'],
    ['', '""'],
    ['p..a', 'p..a'],
    ['[a=b', '[a=b'],
    [':not('.repeat(2000), 'characters'],
    [':not('.repeat(900), ':not('],
  ])('throws an error that names what is wrong: %s', (selector, named) => {
    expect(() => compileSelector(selector)).toThrow(SelectorError)
    expect(() => compileSelector(selector)).toThrow(named)
  })
})
