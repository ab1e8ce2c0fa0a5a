import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { publicEntries } from '../support/public-entries.js'
import { examplesOfPage, examplesOfSource } from './code-examples.js'
import { checkExamples } from './example-program.js'
import { repository } from './markdown-blocks.js'

const guides = readdirSync(join(repository, 'docs')).filter((name) => name.endsWith('.md'))
const examples = [
  ...['README.md', 'CHANGELOG.md', ...guides.map((name) => `docs/${name}`)].flatMap(examplesOfPage),
  ...examplesOfSource(),
]
const folder = mkdtempSync(join(tmpdir(), 'news-parse-examples-'))

afterEach(() => vi.restoreAllMocks())
afterAll(() => rmSync(folder, { recursive: true }))

/** The one compilation takes its time on a small machine. */
const compileTimeout = 120_000

test(
  'examples are right in their types, and every public name has one',
  () => {
    const { errors, namesWithoutExample } = checkExamples(examples)
    expect(errors).toEqual([])
    expect(namesWithoutExample).toEqual([])
  },
  compileTimeout,
)

test('there are examples in the README, the guides and the source', () => {
  for (const place of ['README.md', 'docs/', 'src/'])
    expect(examples.filter(({ where }) => where.startsWith(place)).length, place).toBeGreaterThan(0)
})

const imported = /(from|import\()\s*'(@org\/news-parse[^']*)'/g

describe('examples run and write what they say', () => {
  const run = examples.filter(({ runs }) => runs).map((example, index) => ({ ...example, index }))

  test.each(run)('$where', async ({ code, output, index }) => {
    const file = join(folder, `example-${index}.ts`)
    const local = code.replace(imported, (_, word: string, name: string) => {
      const url = pathToFileURL(join(repository, publicEntries[name] ?? name)).href
      return `${word} ${JSON.stringify(url)}`
    })
    writeFileSync(file, `${local}\nexport {}\n`)
    const lines: string[] = []
    vi.spyOn(console, 'log').mockImplementation((...values) => {
      lines.push(format(...values))
    })
    await import(/* @vite-ignore */ pathToFileURL(file).href)
    if (output !== undefined) expect(lines.join('\n')).toBe(output)
  })
})
