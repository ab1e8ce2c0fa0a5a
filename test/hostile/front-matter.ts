import { expect } from 'vitest'
import type { Article } from '../../src/model/article.js'
import type { HostileCase } from './hostile-case.js'
import { numbered } from './hostile-case.js'

/** Longer front matter is not read (`maxFrontMatterLength`), so that beyond it only the search for the fence is tried. */
function block(name: string, why: string, yaml: (size: number) => string, size: number, full: number): HostileCase {
  const body = '<p>A sentence of the article.</p>'
  return { name: `YAML: ${name}`, why, make: (count) => `---\n${yaml(count)}\n---\n${body}`, size, full }
}

/** Whether an object of the result would answer to a name that nobody wrote. */
function keepsPrototypes(article: Article): void {
  expect({}).not.toHaveProperty('polluted')
  expect(Object.getPrototypeOf(article.metadata.frontMatter ?? Object.create(null))).toBeNull()
}

/** A fence that names a language; gray-matter evaluates some of them. */
function language(name: string): HostileCase {
  return {
    name: `YAML: fence ---${name}`,
    why: 'a reader of front matter may evaluate it, or look the name up in an object with a prototype',
    make: (size) => `---${name}\nglobalThis.polluted = true\n---\n${'<p>A sentence of the article.</p>'.repeat(size)}`,
    size: 200,
    full: 2000,
    check: () => {
      expect(globalThis).not.toHaveProperty('polluted')
    },
  }
}

/** Front matter. */
export const frontMatterCases: readonly HostileCase[] = [
  block(
    'aliases that multiply',
    'each line is nine of the one before',
    (size) => bomb(Math.min(12, 4 + Math.floor(size / 100))),
    200,
    800,
  ),
  block(
    'many aliases of one list',
    'each alias is a copy',
    (size) => `a: &a [${'x,'.repeat(100)}]\nb: [${'*a,'.repeat(size)}]`,
    100,
    15_000,
  ),
  block(
    'merge keys',
    'a map is merged with what it merges',
    (size) => `a: &a {x: 1}\nb: {${'<<: *a, '.repeat(size)}y: 1}`,
    500,
    5000,
  ),
  block('nested lists', 'a reader that recurses overflows the stack', (size) => `a: ${'['.repeat(size)}`, 5000, 60_000),
  block(
    'nested closed lists',
    'a reader that recurses overflows the stack',
    (size) => `a: ${'['.repeat(size)}${']'.repeat(size)}`,
    5000,
    30_000,
  ),
  block(
    'nested maps',
    'a reader that recurses overflows the stack',
    (size) => `a: ${'{a: '.repeat(size)}`,
    2000,
    15_000,
  ),
  block('nested dashes', 'lists in one line', (size) => '- '.repeat(size), 5000, 30_000),
  block(
    'deep indents',
    'each line is deeper than the one before',
    (size) => numbered(size, (number) => `${' '.repeat(number)}a:\n`),
    80,
    350,
  ),
  block('blank lines', 'a pattern that is quadratic in them', (size) => '\n'.repeat(size), 15_000, 65_000),
  block('blank lines with spaces', 'a pattern that is quadratic in them', (size) => ' \n'.repeat(size), 8000, 32_000),
  block('comments', 'lines that are none', (size) => '#\n'.repeat(size), 8000, 32_000),
  block(
    'many keys',
    'each is compared with all before it',
    (size) => numbered(size, (number) => `k${number}: x\n`),
    2000,
    7000,
  ),
  block('one key again and again', 'the second one throws', (size) => 'k: x\n'.repeat(size), 2000, 13_000),
  block('one long key', 'a key may hold 1,024 characters', (size) => `${'k'.repeat(size)}: x`, 20_000, 65_000),
  block(
    'one long quoted value',
    'a quote that is looked for',
    (size) => `title: "${'\\"'.repeat(size)}"`,
    10_000,
    32_000,
  ),
  block('quotes without end', 'each line opens one', (size) => 'a: "x\n'.repeat(size), 3000, 10_000),
  block('apostrophes', 'quotes in quotes', (size) => `title: ${"'".repeat(size)}`, 15_000, 65_000),
  block('block scalars', 'indented text', (size) => `title: |\n${' x\n'.repeat(size)}`, 5000, 20_000),
  block('tags', 'types that a reader may make', (size) => 'a: !!js/function "x"\n'.repeat(size), 1000, 3000),
  block('tabs', 'white space that is none', (size) => 'a:\t\tx\n'.repeat(size), 3000, 10_000),
  {
    ...block(
      'names of prototypes',
      'an object with a prototype would be changed',
      (size) =>
        '__proto__:\n  polluted: true\nconstructor:\n  prototype:\n    polluted: true\n__proto__.polluted: true\n'.repeat(
          Math.min(size, 1),
        ) + '# x\n'.repeat(size),
      1000,
      10_000,
    ),
    check: keepsPrototypes,
  },
  {
    name: 'front matter of many megabytes',
    why: 'the end of the fence is looked for',
    make: (size) => `---\n${'title: x\n'.repeat(size)}---\n<p>x`,
    size: 20_000,
    full: 1_000_000,
  },
  {
    name: 'front matter without end',
    why: 'the end of the fence is looked for to the end of the source',
    make: (size) => `---\n${'--- x\n'.repeat(size)}`,
    size: 20_000,
    full: 1_000_000,
  },
  {
    name: 'white space before front matter',
    why: 'the fence is looked for behind it',
    make: (size) => `${'\n'.repeat(size)}---\ntitle: x\n---\n<p>x`,
    size: 50_000,
    full: 5_000_000,
  },
  ...['js', 'javascript', 'JS', 'coffee', 'json', 'toml', '__proto__', 'constructor', 'toString', ' js', '\tjs'].map(
    language,
  ),
]

/** Lines of nine aliases of the line before: 9 to the power of `lines` values. */
function bomb(lines: number): string {
  return numbered(lines, (number) => {
    const aliases = number === 0 ? Array(9).fill('x') : Array(9).fill(`*a${number - 1}`)
    return `a${number}: &a${number} [${aliases.join(', ')}]\n`
  })
}
