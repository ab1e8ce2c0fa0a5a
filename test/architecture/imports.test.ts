import { expect, test } from 'vitest'
import { importCycles, readSourceFiles } from './source-imports.js'

const files = readSourceFiles()

/**
 * The rooms from the first to the last: a room knows itself and those before it. The first pattern that fits a path says
 * which room a file is in. `metadata/` is two rooms: what is gathered before the article is found, and what is resolved
 * after its blocks are built.
 */
const rooms: readonly (readonly [name: string, files: RegExp])[] = [
  ['model', /^model\//],
  ['text', /^text\//],
  ['source', /^source\//],
  ['attributes', /^html\/attributes\//],
  ['html', /^html\/[^/]+\.ts$/],
  ['html, parsing', /^html\/parse\//],
  ['selectors', /^html\/selectors\//],
  ['lines', /^html\/lines\//],
  ['profiles', /^profiles\//],
  ['metadata, gathering', /^metadata\/(?!(?:fields|resolve)\/|(?:describe-metadata|precedence|resolve-metadata)\.ts$)/],
  ['content', /^content\//],
  ['strip', /^strip\//],
  ['blocks', /^blocks\//],
  ['metadata, resolving', /^metadata\//],
  ['report', /^report\//],
  ['the parse', /^[^/]+\.ts$/],
  ['ftr', /^ftr\//],
  ['render', /^render\//],
  ['testing', /^testing\//],
  ['cli', /^cli\//],
]

const roomOf = (path: string): number => rooms.findIndex(([, pattern]) => pattern.test(path))

test('every file is in a room, and every room has files', () => {
  expect(files.filter(({ path }) => roomOf(path) === -1).map(({ path }) => path)).toEqual([])
  const used = new Set(files.map(({ path }) => roomOf(path)))
  expect(rooms.filter((_, index) => !used.has(index)).map(([name]) => name)).toEqual([])
})

test('imports lead to files that are there', () => {
  const paths = new Set(files.map(({ path }) => path))
  expect(files.flatMap(({ path, imports }) => imports.filter((to) => !paths.has(to)).map((to) => [path, to]))).toEqual(
    [],
  )
})

test('rooms know only the rooms before them', () => {
  const upward = files.flatMap(({ path, imports }) =>
    imports.filter((to) => roomOf(to) > roomOf(path)).map((to) => `${path} imports ${to}`),
  )
  expect(upward).toEqual([])
})

test('the model imports nothing but itself and the types of hast', () => {
  const model = files.filter(({ path }) => path.startsWith('model/'))
  expect(model.flatMap(({ imports }) => imports.filter((to) => !to.startsWith('model/')))).toEqual([])
  expect(model.flatMap(({ packages }) => packages.filter((name) => name !== 'hast'))).toEqual([])
})

test('no files import each other in a circle, be it for their types', () => {
  expect(importCycles(files)).toEqual([])
})

test('finds a circle where there is one', () => {
  const circle = [
    { path: 'a.ts', lines: 1, imports: ['b.ts'], packages: [] },
    { path: 'b.ts', lines: 1, imports: ['c.ts'], packages: [] },
    { path: 'c.ts', lines: 1, imports: ['b.ts'], packages: [] },
  ]
  expect(importCycles(circle)).toEqual([['b.ts', 'c.ts']])
})

test("only the command uses Node's modules", () => {
  const users = files.filter(({ packages }) => packages.some((name) => name.startsWith('node:')))
  expect(users.map(({ path }) => path).filter((path) => !path.startsWith('cli/'))).toEqual([])
})

test('packages of the command are in the command alone', () => {
  const users = files.filter(({ packages }) => packages.some((name) => ['tinypool', 'tinyglobby'].includes(name)))
  expect(users.map(({ path }) => path)).toEqual(['cli/find-files.ts', 'cli/parse-worker.ts', 'cli/workers.ts'])
})

test('no folder has an index of its own', () => {
  expect(files.map(({ path }) => path).filter((path) => /\/index\.ts$/.test(path))).toEqual([])
})

test('no file is longer than 300 lines', () => {
  expect(files.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
})
