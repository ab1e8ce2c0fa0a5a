import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { slimModule, unusedMethods } from '../tools/slim-parse5.js'

const folder = dirname(createRequire(import.meta.url).resolve('parse5'))
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))
const slim = new Map(names.map((name) => [name, slimModule(name, readFileSync(join(folder, name), 'utf8'))]))
// What stands in index.js beside the exports is `parseFragment`, which the bundler leaves out: nothing imports it.
const slimmed = [...slim].filter(([name]) => name !== 'index.js')
const all = slimmed.map(([, code]) => code).join('\n')

describe('parse5 as it is bundled', () => {
  test('reports no errors', () => {
    expect(all.includes('_err(')).toBe(false)
  })

  test('has its enums as TypeScript writes them', () => {
    expect(/\(function \(\w+\) \{/.test(all)).toBe(false)
    expect(all.match(/\benum \w+ \{/g)?.length).toBeGreaterThan(8)
  })

  test.each(Object.values(unusedMethods).flat())('never calls %s, which it does not have', (method) => {
    expect(slimmed.filter(([, code]) => code.includes(`.${method}(`)).map(([name]) => name)).toEqual([])
  })

  test.each(names)('%s is code', async (name) => {
    await expect(transform(slim.get(name) ?? '', { loader: 'ts' })).resolves.toBeDefined()
  })

  test('is refused in a version that it was not written for', () => {
    expect(() => slimModule('tokenizer/preprocessor.js', 'export class Preprocessor {}')).toThrow('no method')
  })
})
