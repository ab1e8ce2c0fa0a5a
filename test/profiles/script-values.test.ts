import { expect, test } from 'vitest'
import { type Metadata, parseArticle } from '../../src/index.js'

const page = (script: string): string =>
  `<article><h1>Ferry returns</h1><p>The ferry came back on Monday, after two days at sea.</p></article><script>${script}</script>`

function read(script: string, rule: object): Metadata {
  const profile = { id: 'harbour', metadata: { section: [{ script: "section = '([^']*)'", ...rule }] } }
  return parseArticle(page(script), { profile }).metadata
}

test('a pattern is tried on each line of each script', () => {
  const { section, origins } = read("var a = 1\nvar section = 'Harbour'\nvar other = 2", {})
  expect(section).toBe('Harbour')
  expect(origins.section?.[0]).toMatchObject({
    from: 'profile',
    detail: 'harbour/section',
    raw: "var section = 'Harbour'",
  })
  expect(origins.section?.[0]?.position).toBeDefined()
})

test('^ is the beginning of a line, and the steps are taken on the value', () => {
  expect(read("x; section = 'Harbour'", { script: "^section = '([^']*)'" }).section).toBeUndefined()
  expect(read("x\nsection = 'Harbour | Post'", { script: "^section = '([^']*)'", until: ' | ' }).section).toBe(
    'Harbour',
  )
})

test('the report says that the script was read, and text outside scripts is not', () => {
  const profile = { id: 'harbour', metadata: { section: [{ script: "section = '([^']*)'" }] } }
  const article = parseArticle(page("section = 'Harbour'"), { profile })
  expect(article.stripped.find(({ reason }) => reason === 'script')?.usedFor).toEqual(['section'])
  const outside = parseArticle("<p>section = 'Harbour' is a sentence of some length, said the harbour.</p>", {
    profile,
  })
  expect(outside.metadata.section).toBeUndefined()
})

test('of a long line the beginning is seen, and of many scripts a bounded part', () => {
  expect(read(`${' '.repeat(1000)}section = 'Harbour'`, {}).section).toBeUndefined()
  const profile = { id: 'harbour', metadata: { section: [{ script: "section = '([^']*)'" }] } }
  const long = `<script>${'x\n'.repeat(1_100_000)}</script>`
  expect(parseArticle(`${long}${page("section = 'Harbour'")}`, { profile }).metadata.section).toBeUndefined()
})

test.each([
  ['section', 'Harbour'],
  ['source', { name: 'Harbour' }],
  ['credits', [{ role: 'author', name: 'Harbour' }]],
  ['image', { url: 'https://a.example/f.jpg' }],
] as const)('of a long comment the origin of %s shows the beginning', (field, expected) => {
  const value = field === 'image' ? 'https://a.example/f.jpg' : 'Harbour'
  const metadata = { [field]: [{ comment: '^it is (\\S+)' }] }
  const article = parseArticle(`${page('')}<!--it is ${value} ${'x'.repeat(3000)}-->`, {
    profile: { id: 'harbour', metadata },
  })
  expect(article.metadata[field]).toEqual(expected)
  const raw = article.metadata.origins[field]?.[0]?.raw ?? ''
  expect(raw).toHaveLength(1000)
  expect(raw.startsWith(`it is ${value} xxx`)).toBe(true)
})
