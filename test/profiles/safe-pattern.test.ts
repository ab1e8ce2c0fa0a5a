import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PatternError } from '../../src/profiles/pattern-error.js'
import { compilePattern, patternWindow } from '../../src/profiles/safe-pattern.js'

describe('refuses', () => {
  test.each([
    ['a back-reference', '(a)\\1', 'back-reference', 3],
    ['a named back-reference', '(?<x>a)\\k<x>', 'back-reference', 7],
    ['look-behind', '(?<=a)b', 'look-behind', 0],
    ['negative look-behind', 'x(?<!a)b', 'look-behind', 1],
    ['look-ahead', 'a(?=b)', 'look-ahead', 1],
    ['negative look-ahead', 'a(?!b)', 'look-ahead', 1],
    ['a nested quantifier', '(a+)+', 'nested quantifier', 4],
    ['a nested star', '(?:a*)*b', 'empty', 6],
    ['a nested optional', '(?:ab?)+', 'nested quantifier', 7],
    ['a quantifier nested deeper', '(?:x(?:y+)){2,}', 'nested quantifier', 11],
    ['alternatives that match the same text', '(?:a|a)+', 'two ways', 7],
    ['alternatives that begin the same', '(?:ab|ac)*', 'two ways', 9],
    ['alternatives of overlapping classes', '(?:\\w|\\d)+', 'two ways', 9],
    ['alternatives of which one may be empty', '(?:a|)+', 'empty', 6],
  ])('%s', (_, pattern, words, offset) => {
    const error = errorOf(pattern)
    expect(error.message).toContain(words)
    expect(error.offset).toBe(offset)
  })

  test.each([
    ['adjacent overlapping repetitions', '\\s*\\s*\\s*x'],
    ['repetitions that overlap over something optional', '\\s*x?\\s*y?\\s*z'],
    ['two loose repetitions without ^', '.*a.*b'],
    ['three loose repetitions with ^', '^.*a.*b.*c'],
    ['many optional pieces', `${'a?'.repeat(30)}b`],
    ['a Unicode property that may overlap anything', '\\p{L}*\\P{L}*\\p{N}*x'],
  ])('%s, for its cost', (_, pattern) => {
    expect(errorOf(pattern).message).toContain('too long')
  })

  test.each(['(', '[b-a]', '*', 'a{2,1}', '\\_', '(?<1>a)', '\\u{110000}', '{'])(
    'what is no pattern: %s',
    (pattern) => {
      expect(errorOf(pattern).message).toContain('not a regular expression')
    },
  )

  test('too long a pattern, too large counts and too many groups in one another', () => {
    expect(errorOf('a'.repeat(1001)).message).toContain('longer than')
    expect(errorOf('(?:(?:a{100}){100}){100}').message).toContain('counts')
    expect(errorOf(`${'('.repeat(30)}a${')'.repeat(30)}`).message).toContain('groups in one another')
  })
})

describe('accepts', () => {
  test.each([
    ['^炒股就看', '炒股就看某报告', '炒股就看'],
    ['来源[：:]\\s*(\\S+)', '2021年 来源： 甲报 乙', '甲报'],
    ['责任编辑[：:]\\s*(.+)$', '责任编辑：  甲 乙', '甲 乙'],
    ['^\\s*原标题[：:]\\s*(.+)$', '  原标题：某事', '某事'],
    ['^(.*)来源', '甲乙来源', '甲乙'],
    ['(?:\\d{3}-){2}(\\d+)', 'x 123-456-7890', '7890'],
    ['\\[([a-z]+)\\]', '[ab]', 'ab'],
    ['(?<year>\\d{4})年', '2021年', '2021'],
    ['[\\u{1F600}-\\u{1F64F}]+(x)', '\u{1F600}\u{1F601}x', 'x'],
    ['[\\]\\-a](x)', ']x', 'x'],
    ['\\p{Script=Han}+(x)', '汉字x', 'x'],
    ['\\cA\\x41\\u0042\\uD83D\\uDE00(x)', '\u0001AB\u{1F600}x', 'x'],
    ['(?:ab|cd){1,3}(x)', 'abcdx', 'x'],
    ['^(?:甲|(?:乙|丙)丁)+(x)', '甲丙丁x', 'x'],
  ])('%s', (pattern, text, value) => {
    const found = compilePattern(pattern).exec(text)
    expect(found?.[1] ?? found?.[0]).toBe(value)
  })

  test('the source stays readable', () => {
    expect(compilePattern('^a+$').source).toBe('^a+$')
  })
})

describe('the window of 1,000 characters', () => {
  const filler = '。'.repeat(patternWindow)

  test('a pattern without $ sees the head', () => {
    expect(compilePattern('甲').exec(`甲${filler}`)?.index).toBe(0)
    expect(compilePattern('甲').exec(`${filler}甲`)).toBeNull()
    expect(compilePattern('^甲').exec(`甲${filler}`)).not.toBeNull()
  })

  test('a pattern with $ and without ^ sees the tail', () => {
    expect(compilePattern('甲$').exec(`${filler}甲`)).not.toBeNull()
    expect(compilePattern('甲。+$').exec(`甲${filler}`)).toBeNull()
  })

  test('a pattern with both never takes the edge of the window for the end of the text', () => {
    expect(compilePattern('^。+$').exec(filler)).not.toBeNull()
    expect(compilePattern('^。+$').exec(`${filler}。`)).toBeNull()
    expect(compilePattern('(?:^|甲)。+(?:$|乙)').exec(`${filler}。`)).toBeNull()
  })

  test('no character is cut in half', () => {
    const pairs = '\u{1F600}'.repeat(patternWindow)
    expect(compilePattern('[\\uD800-\\uDFFF]').exec(`x${pairs}`)).toBeNull()
    expect(compilePattern('[\\uD800-\\uDFFF].*$').exec(`${pairs}x`)).toBeNull()
    expect(compilePattern('x').replaceAll(`x${pairs}`, '')).toBe(pairs)
  })
})

describe('replaceAll and split', () => {
  test('replaceAll takes the text as it is, in the window alone', () => {
    expect(compilePattern('a').replaceAll('banana', '$&')).toBe('b$&n$&n$&')
    const long = `${'b'.repeat(patternWindow)}a`
    expect(compilePattern('a').replaceAll(long, 'x')).toBe(long)
  })

  test('split gives the pieces without the groups, and an empty match does not split', () => {
    expect(compilePattern('(、|，)').split('甲、乙，丙')).toEqual(['甲', '乙', '丙'])
    expect(compilePattern('x*').split('axb')).toEqual(['a', 'b'])
    expect(compilePattern('、').split('')).toEqual([''])
  })
})

describe('the cost is bounded', () => {
  /** One exec of an accepted pattern on the text made to slow it; measured at most 16 ms. */
  const mostMilliseconds = 100

  test.each([
    ['^.*a.*b', 'a'],
    ['.*ab', 'a'],
    ['(?:\\s|x)*(?:y|z)*w', ' '],
    ['来源[：:]\\s*(\\S+)\\s+作者[：:](.+)$', '来源：'],
    ['^.{0,4}.*x$', 'x'],
    ['\\s+$', ' '],
    ['^\\p{L}*\\p{N}*x', '1'],
    ['a{0,3}b{0,3}a*c', 'ab'],
    ['^(?:a?){1}a*a*b', 'a'],
  ])('%s', (pattern, bait) => {
    const text = `${bait.repeat(patternWindow).slice(0, patternWindow - 1)}!`
    const compiled = compilePattern(pattern)
    compiled.exec(text)
    const start = performance.now()
    compiled.exec(text)
    expect(performance.now() - start).toBeLessThan(mostMilliseconds)
  })

  test('any pattern is refused or fast', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      '\\s',
      '\\S',
      '[^a]',
      '(?:a|b)',
      '(?:ab|b)',
      '(ab)',
      'x?',
      '\\b',
      '\\w',
      '(?:a|ab?)',
    )
    const times = fc.constantFrom('', '*', '+', '?', '{0,3}', '{2}', '{2,}', '*?', '+?')
    const terms = fc.array(fc.tuple(piece, times), { minLength: 1, maxLength: 6 })
    const bait = fc.constantFrom('a', 'ab', ' ', 'aab', 'b', 'a b')
    fc.assert(
      fc.property(terms, fc.boolean(), bait, (parts, anchored, repeated) => {
        const pattern =
          (anchored ? '^' : '') +
          parts.map(([one, many]) => (one.endsWith('?') || one === '\\b' ? one : one + many)).join('') +
          '!'
        let compiled: ReturnType<typeof compilePattern>
        try {
          compiled = compilePattern(pattern)
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError)
          return
        }
        const text = repeated.repeat(patternWindow).slice(0, patternWindow)
        // The first run compiles the expression, and another process may hold up any one of them.
        const times = [1, 2, 3].map(() => {
          const start = performance.now()
          compiled.exec(text)
          return performance.now() - start
        })
        expect(Math.min(...times), pattern).toBeLessThan(mostMilliseconds)
      }),
      { numRuns: 1500 },
    )
  })

  test('any string is a pattern or a PatternError', () => {
    const character = fc.constantFrom(...'ab()[]{}|^$.*+?\\-,:<>=!0129dDwWsSbBpPuxck甲\u{1F600}')
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 20 }), (pattern) => {
        try {
          compilePattern(pattern).exec('a')
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

function errorOf(pattern: string): PatternError {
  try {
    compilePattern(pattern)
  } catch (error) {
    if (error instanceof PatternError) return error
    throw error
  }
  throw new Error(`accepted: ${pattern}`)
}
