import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/source/read-source.js'

/** Where the collections of real documents lie; they are not part of the repository. */
const corpora = resolve(process.env.NEWS_PARSE_CORPORA ?? '../shared')
const folders = [join(corpora, 'feeds/docs'), join(corpora, 'seed')].filter((folder) => existsSync(folder))
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)
/** Every line of the block that begins with a key: what must come back, found by a pattern of its own. */
const keyLine = /^([a-z]+):/gm
const block = /^\uFEFF?\s*---\r?\n([\s\S]*?)\n---/

describe.skipIf(documents.length === 0)('front matter of real feed documents', () => {
  it.each(documents)('%s', (path) => {
    const { text, body, frontMatter, diagnostics } = readSource(readFileSync(path), {
      format: 'auto',
      maxLength: 20_000_000,
      maxFrontMatterLength: 65_536,
    })
    const keys = [...(block.exec(text)?.[1] ?? '').matchAll(keyLine)].map((match) => match[1])
    expect(Object.keys(frontMatter?.data ?? {})).toEqual(keys)
    const { title, author, date, categories } = frontMatter?.data ?? {}
    for (const value of [title, author, date]) expect(value).toEqual(expect.stringMatching(/\S/))
    expect(Array.isArray(categories) && categories.length >= 2).toBe(true)
    expect(text.slice(body.start).trimStart().startsWith('<div>')).toBe(true)
    expect(diagnostics).toEqual([])
    for (const [key, { start, end }] of Object.entries(frontMatter?.keys ?? {})) {
      expect(text.slice(text.lastIndexOf('\n', start - 1) + 1, end)).toMatch(
        Array.isArray(frontMatter?.data[key]) ? /^\s*- / : new RegExp(`^${key}:`),
      )
    }
  })
})
