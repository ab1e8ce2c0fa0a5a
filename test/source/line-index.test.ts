import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLineIndex } from '../../src/source/line-index.js'

describe('createLineIndex', () => {
  it('ends lines at \\n, \\r\\n and a lone \\r', () => {
    const { pointAt } = createLineIndex('a\nb\r\nc\rd')
    expect(pointAt(7)).toEqual({ line: 4, column: 1, offset: 7 })
    expect(pointAt(0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(pointAt(1)).toEqual({ line: 1, column: 2, offset: 1 })
    expect(pointAt(2)).toEqual({ line: 2, column: 1, offset: 2 })
    expect(pointAt(4)).toEqual({ line: 2, column: 3, offset: 4 })
    expect(pointAt(5)).toEqual({ line: 3, column: 1, offset: 5 })
    expect(pointAt(8)).toEqual({ line: 4, column: 2, offset: 8 })
  })

  it('counts UTF-16 units and a byte order mark', () => {
    expect(createLineIndex('\uFEFF😀x').pointAt(3)).toEqual({ line: 1, column: 4, offset: 3 })
  })

  it('takes an offset outside the source for the nearest end', () => {
    const { pointAt } = createLineIndex('a\n')
    expect(pointAt(9)).toEqual({ line: 2, column: 1, offset: 2 })
    expect(pointAt(-1)).toEqual({ line: 1, column: 1, offset: 0 })
  })

  it('agrees with counting, in any order of questions', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '中', '\u2028') })
    fc.assert(
      fc.property(text, fc.array(fc.nat(30)), (source, offsets) => {
        const index = createLineIndex(source)
        for (const offset of offsets.filter((candidate) => candidate <= source.length)) {
          const before = source.slice(0, offset).replace(/\r$/, source.charAt(offset) === '\n' ? 'x' : '\r')
          const lines = before.split(/\r\n|\n|\r/)
          const expected = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset }
          expect(index.pointAt(offset)).toEqual(expected)
        }
      }),
    )
  })
})
