import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonNode } from '../../src/metadata/json-ld/json-tree.js'
import { parseLenientJson } from '../../src/metadata/json-ld/parse-lenient-json.js'
import { growth, mostGrowth } from '../support/growth.js'

/** The tree as plain values; objects become lists of entries, so that no key is special. */
function plain(node: JsonNode): unknown {
  if (node.kind === 'object') return { entries: [...node.entries].map(([key, value]) => [key, plain(value)]) }
  return node.kind === 'array' ? node.items.map(plain) : node.value
}

function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape)
  if (typeof value !== 'object' || value === null) return value
  return { entries: Object.entries(value).map(([key, inner]) => [key, shape(inner)]) }
}

const read = (text: string): unknown => parseLenientJson(text).map(plain)

describe('parseLenientJson', () => {
  it('reads what is JSON as JSON', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2), (text, indent) => {
        const value: unknown = JSON.parse(text)
        expect(read(JSON.stringify([value], null, indent))).toEqual([[shape(value)]])
      }),
    )
  })

  it.each<[string, string, unknown]>([
    ['a trailing comma', '{"a": [1, 2,],}', { a: [1, 2] }],
    ['a semicolon behind', '{"a": "x"};', { a: 'x' }],
    ['CDATA marks', '//<![CDATA[\n{"a": "x"}\n//]]>', { a: 'x' }],
    ['block CDATA marks', '/*<![CDATA[*/{"a": "x"}/*]]>*/', { a: 'x' }],
    ['HTML comment marks', '<!--\n{"a": "x"}\n-->', { a: 'x' }],
    ['comments', '{ // one\n "a": /* two */ "x" }', { a: 'x' }],
    ['a raw line feed in a string', '{"a": "x\ny"}', { a: 'x\ny' }],
    ['a raw tab in a string', '{"a": "x\ty"}', { a: 'x\ty' }],
    ['a lone backslash', '{"a": "C:\\Docs\\x"}', { a: 'C:\\Docs\\x' }],
    ['an escaped apostrophe', `{"a": "it\\'s"}`, { a: "it's" }],
    ['single marks', "{'a': 'x'}", { a: 'x' }],
    ['keys without marks', '{a: "x", b: true}', { a: 'x', b: true }],
    ['marks inside a string', '{"a": "He said "no" to it", "b": "y"}', { a: 'He said "no" to it', b: 'y' }],
    ['a bracket too few', '{"a": {"b": "x"}', { a: { b: 'x' } }],
    ['a wrong bracket', '{"a": ["x"}', { a: ['x'] }],
    ['a cut end', '{"a": "x", "b": "y', { a: 'x', b: 'y' }],
    ['a byte order mark', '\uFEFF{"a": "x"}', { a: 'x' }],
    ['a missing comma', '{"a": "x"\n"b": "y"}', { a: 'x', b: 'y' }],
  ])('bears %s', (_, text, value) => {
    expect(read(text)).toEqual([shape(value)])
  })

  it('reads values that were joined', () => {
    expect(read('{"a": 1}{"b": 2}')).toEqual([shape({ a: 1 }), shape({ b: 2 })])
  })

  it('gives each value its place', () => {
    const text = ' {"a": ["x", {"b": "y\\n"}]}'
    const places: string[] = []
    const open = [...parseLenientJson(text)]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      places.push(text.slice(node.start, node.end))
      if (node.kind === 'array') open.push(...node.items)
      if (node.kind === 'object') open.push(...node.entries.values())
    }
    expect(places).toEqual(['{"a": ["x", {"b": "y\\n"}]}', '["x", {"b": "y\\n"}]', '{"b": "y\\n"}', '"y\\n"', '"x"'])
  })

  it('reaches no prototype', () => {
    const [node] = parseLenientJson('{"__proto__": {"polluted": 1}, "constructor": "x"}')
    expect(node?.kind === 'object' && [...node.entries.keys()]).toEqual(['__proto__', 'constructor'])
    expect('polluted' in {}).toBe(false)
  })

  it('never throws', () => {
    const pieces = ['{', '}', '[', ']', '"', "'", ',', ':', '\\', '/*', '*/', '//', '<!--', ']]>', '\n', 'a', '1', ' ']
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
    )
    fc.assert(fc.property(text, (value) => Array.isArray(parseLenientJson(value))))
  })

  it.each(['{', '[', '[{"a":', '"', '\\', '"\\', ',', ':', '/*', '//', '<!--', '" "', '"a" ', "'", '{}', '{"a":"b",'])(
    'takes linear time on a million characters of %j',
    (piece) => {
      const read = (size: number): void => void parseLenientJson(piece.repeat(size / piece.length))
      expect(growth(read, 500_000)).toBeLessThan(mostGrowth)
    },
  )

  it('reads what stands around a depth of 100,000', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const [node] = parseLenientJson(`{"a": ${deep}, "b": "x"}`)
    const value = node?.kind === 'object' ? node.entries.get('b') : undefined
    expect(value?.kind === 'text' && value.value).toBe('x')
  })
})
