import { describe, expect, test } from 'vitest'
import { diffValues } from '../../src/cli/diff-values.js'

describe('diffValues', () => {
  test('finds nothing in what is alike, whatever the order of its fields', () => {
    expect(diffValues({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] }, 9)).toEqual({
      differences: [],
      count: 0,
    })
  })

  test('names the path of what changed, came and went', () => {
    const old = { title: 'One', authors: ['A'], image: { url: 'u' }, gone: 1 }
    const current = { title: 'Two', authors: ['A', 'B'], image: null, came: true }
    expect(diffValues(old, current, 9).differences).toEqual([
      { path: 'title', old: 'One', new: 'Two' },
      { path: 'authors[1]', new: 'B' },
      { path: 'image', old: '{"url":"u"}', new: null },
      { path: 'gone', old: 1 },
      { path: 'came', new: true },
    ])
  })

  test('sees one entry more in the middle of a list as one difference', () => {
    const old = { blocks: [{ text: 'a' }, { text: 'c' }, { text: 'd' }] }
    const current = { blocks: [{ text: 'a' }, { text: 'b' }, { text: 'c' }, { text: 'd' }] }
    expect(diffValues(old, current, 9)).toEqual({
      differences: [{ path: 'blocks[1]', new: '{"text":"b"}' }],
      count: 1,
    })
    expect(diffValues(current, old, 9).differences).toEqual([{ path: 'blocks[1]', old: '{"text":"b"}' }])
  })

  test('takes a position as one value', () => {
    const at = (offset: number) => ({ position: { start: { offset }, end: { offset: offset + 1 } } })
    expect(diffValues(at(1), at(2), 9).differences.map(({ path }) => path)).toEqual(['position'])
  })

  test('shows so many, counts all, and cuts long values', () => {
    const old = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`k${index}`, 'x'.repeat(500)]))
    const { differences, count } = diffValues(old, {}, 20)
    expect(differences).toHaveLength(20)
    expect(count).toBe(30)
    expect(differences[0]).toEqual({ path: 'k0', old: `${'x'.repeat(200)}…` })
  })

  test('does not overflow on deep values', () => {
    let old: unknown = 1
    let current: unknown = 2
    // As deep as JSON.stringify can go on a small stack.
    for (let depth = 0; depth < 500; depth += 1) [old, current] = [{ d: old }, { d: current }]
    expect(diffValues(old, current, 1).differences[0]?.path.length).toBe(999)
  })
})
