import { describe, expect, it } from 'vitest'
import { codes, data, read } from './read-front-matter.js'

describe('hostile blocks', () => {
  it.each(['title: A', 'title: A: b'])('have keys without a prototype (%s)', (title) => {
    const lines = [title, '__proto__: polluted', 'constructor: c', 'toString: t', "'<<': m", 'hasOwnProperty: h']
    const { frontMatter } = read(`---\n${lines.join('\n')}\n---\n`)
    const result = frontMatter?.data ?? {}
    expect(Object.getPrototypeOf(result)).toBeNull()
    expect(Object.keys(result)).toEqual(['title', '__proto__', 'constructor', 'toString', '<<', 'hasOwnProperty'])
    expect(Object.getPrototypeOf(frontMatter?.keys)).toBeNull()
    expect(Object.keys(frontMatter?.keys ?? {})).toHaveLength(6)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('have nested maps without a prototype and without merging', () => {
    const { frontMatter } = read('---\nbase: &b { x: y }\nsite:\n  <<: *b\n  __proto__:\n    z: 1\n---\n')
    const site = frontMatter?.data.site as Record<string, Record<string, unknown>>
    expect(Object.getPrototypeOf(site)).toBeNull()
    expect(Object.keys(site)).toEqual(['<<', '__proto__'])
    expect(Object.keys(site['<<'] ?? {})).toEqual(['x'])
  })

  it('may not expand without bound', () => {
    const levels = Array.from(
      { length: 9 },
      (_, n) =>
        `l${n}: &l${n} [${Array(9)
          .fill(n ? `*l${n - 1}` : 'ha')
          .join(', ')}]`,
    )
    const { frontMatter, diagnostics } = read(`---\ntitle: A\n${levels.join('\n')}\n---\n`)
    expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter-alias-limit'])
    expect(frontMatter?.data.title).toBe('A')
    expect(JSON.stringify(frontMatter?.data).length).toBeLessThan(2_000)
  })

  it.each([
    ['a value that holds itself', 'title: A\nx: &x [*x]'],
    ['a map that holds itself', 'title: A\nx: &x { y: *x }'],
    [
      'aliases chained deeply',
      `title: A\n${Array.from({ length: 150 }, (_, n) => `k${n}: &k${n} [${n ? `*k${n - 1}` : ''}]`).join('\n')}`,
    ],
    ['aliases as keys', `title: A\nx: &x [${'y,'.repeat(9_000)}]\n${'? *x\n: z\n'.repeat(3_000)}`],
  ])('may not be %s', (_, block) => {
    const { frontMatter, diagnostics } = read(`---\n${block}\n---\n`)
    expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter-alias-limit'])
    expect(frontMatter?.data.title).toBe('A')
  })

  it('may use aliases that expand to little', () => {
    expect(data('title: A', 'x: &x [a, b]', 'y: *x')).toEqual({ title: 'A', x: ['a', 'b'], y: ['a', 'b'] })
    expect(codes(`---\ntitle: A\nx: [${'y,'.repeat(30_000)}]\n---\n`)).toEqual([])
  })

  it('may use 200 aliases, and not 201', () => {
    const block = (count: number): string => `---\ntitle: A\nx: &x b\ny: [${Array(count).fill('*x').join(', ')}]\n---\n`
    expect(codes(block(200))).toEqual([])
    expect(codes(block(201))).toEqual(['front-matter-alias-limit'])
  })

  it('may not nest deeply', () => {
    expect(codes(`---\ntitle: A\nx: ${'['.repeat(30_000)}\n---\n`)).toEqual(['front-matter-fallback'])
  })

  const million = 1_000_000
  it.each([
    ['blank lines before', `${'\n'.repeat(million)}---\ntitle: A\n---\n`, []],
    ['blank lines inside', `---\ntitle: A\n${'\n'.repeat(million)}---\n`, ['front-matter-too-long']],
    ['blank lines in a short block', `---\ntitle: A\n${'\n'.repeat(60_000)}---\n`, ['front-matter-fallback']],
    ['line separators', `---\ntitle: A\n${'\u2028'.repeat(60_000)}\n---\n`, ['front-matter-fallback']],
    ['blank lines without an end', `---\ntitle: A\n${'\n'.repeat(million)}`, ['front-matter-unclosed']],
    ['blank lines alone', `---\n${'\n'.repeat(million)}`, []],
    ['comments alone', `---\n${'#\n'.repeat(million)}`, []],
    ['blanks behind the fence', `---${' '.repeat(million)}`, []],
    ['a long language', `---${'a'.repeat(million)}\n---\n`, []],
    ['nearly fences', `---\ntitle: A\n${'---  x\n'.repeat(150_000)}`, ['front-matter-unclosed']],
    ['nearly keys', `---\ntitle: A: b\n${'k :'.repeat(20_000)}\n---\n`, ['front-matter-fallback']],
    ['quotes', `---\ntitle: ${"'".repeat(50_001)} x\n---\n`, ['front-matter-fallback']],
    ['lines of one item', `---\ntitle: A: b\nx:\n- y\n${' z\n'.repeat(20_000)}---\n`, ['front-matter-fallback']],
  ] as const)('return in the time that they are long: %s', (_, source, expected) => {
    expect(codes(source)).toEqual(expected)
  })
})
