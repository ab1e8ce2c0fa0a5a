import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { precedence } from '../../src/metadata/precedence.js'
import { stripReasons } from '../../src/model/report.js'
import { defaultLimits } from '../../src/source/default-limits.js'
import {
  commentRule,
  elementRules,
  emptyRule,
  genericRuleIds,
  limitRule,
  lineRules,
  outsideContentRule,
  unrenderedRules,
} from '../../src/strip/generic-rules.js'
import { labelRules } from '../../src/strip/label-rules.js'
import { mastheadRule } from '../../src/strip/rules/masthead.js'
import { repeatedPictureRule } from '../../src/strip/rules/repeated-picture.js'
import { mediaFallback } from '../../src/strip/rules/ui.js'
import { readSourceFiles } from '../architecture/source-imports.js'
import { readPage, repository, sections, tableRows } from './markdown-blocks.js'

const rules = [
  ...unrenderedRules,
  ...elementRules,
  ...lineRules,
  ...labelRules,
  mediaFallback,
  mastheadRule,
  repeatedPictureRule,
  emptyRule,
  commentRule,
  limitRule,
  outsideContentRule,
]

describe('strip-reasons.md', () => {
  const reasons = sections(readPage('docs/strip-reasons.md'), 3)

  test('has every reason, in order', () => {
    expect([...reasons.keys()]).toEqual([...stripReasons])
  })

  test.each(stripReasons)('says which rules give %s', (reason) => {
    const named = [...(reasons.get(reason) ?? '').matchAll(/`(generic\/[a-z0-9-]+)`/g)].map(([, id]) => id)
    const given = rules.filter((rule) => rule.reason === reason).map(({ id }) => id)
    expect(named.filter((id) => !given.includes(id ?? ''))).toEqual(
      reason === 'outside-content' ? ['generic/media-fallback', 'generic/media-placeholder'] : [],
    )
    expect(given.filter((id) => !named.includes(id))).toEqual([])
  })

  test('knows all rules', () => {
    const known = new Set(rules.map(({ id }) => id))
    expect(genericRuleIds.filter((id) => !known.has(id))).toEqual([])
  })
})

describe('diagnostics.md', () => {
  const union = /type DiagnosticCode =([^/]*)/.exec(readPage('src/model/diagnostic.ts'))?.[1] ?? ''
  const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code ?? '')

  test('has every code and no other', () => {
    expect(codes.length).toBeGreaterThan(10)
    expect([...sections(readPage('docs/diagnostics.md'), 3).keys()].sort()).toEqual([...codes].sort())
  })

  test('says of each code that nothing gives that this is so', () => {
    const code = readSourceFiles()
      .filter(({ path }) => path !== 'model/diagnostic.ts')
      .map(({ path }) => readPage(`src/${path}`))
      .join('\n')
    const unused = codes.filter((name) => !code.includes(`'${name}'`))
    const said = [...sections(readPage('docs/diagnostics.md'), 3)].filter(([, text]) =>
      text.trimStart().startsWith('Stands for'),
    )
    expect(said.map(([name]) => name).sort()).toEqual(unused.sort())
  })
})

describe('metadata-fields.md', () => {
  const page = readPage('docs/metadata-fields.md')

  test('has every field', () => {
    const body = /interface Metadata \{(.*?)\n\}/s.exec(readPage('src/model/metadata.ts'))?.[1] ?? ''
    const fields = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => `\`${name}\``)
    expect(fields.length).toBeGreaterThan(15)
    expect(tableRows(page, 'field').map(([name]) => name)).toEqual(fields.filter((name) => name !== '`origins`'))
  })

  test('has the order of each field', () => {
    const usual = written(precedence.description.order)
    const rows = Object.entries(precedence).map(([name, { order }]) => {
      const places = written(order)
      return `| \`${name}\` | ${places === usual ? 'the usual order' : places} |`
    })
    const table = ['| field | order |', '| --- | --- |', ...rows].join('\n')
    const expected = `The usual order is ${usual}.\n\n${table}\n`
    const start = page.indexOf(orderMark) + orderMark.length
    const end = page.indexOf('\n\n', page.indexOf('| field | order |')) + 1
    if (isUpdate)
      writeFileSync(`${repository}docs/metadata-fields.md`, page.slice(0, start) + expected + page.slice(end))
    else expect(page.slice(start, end)).toBe(expected)
  })
})

/** Set by hand: the tables that are made from the source are written, not compared. */
const isUpdate = process.env.NEWS_PARSE_UPDATE === '1'
const orderMark = '<!-- Written by NEWS_PARSE_UPDATE=1 npx vitest run test/docs. -->\n\n'

function written(order: readonly string[]): string {
  return order.map((place) => `\`${place}\``).join(', ')
}

describe('limits-and-safety.md', () => {
  test('has every limit with its default', () => {
    const stated = tableRows(readPage('docs/limits-and-safety.md'), 'limit').map(([name, value]) => [name, value])
    const separated = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
    expect(stated).toEqual(Object.entries(defaultLimits).map(([name, value]) => [`\`${name}\``, separated(value)]))
  })
})

describe('dependencies.md', () => {
  test('names every dependency, and none that there is not', () => {
    const { dependencies } = JSON.parse(readPage('package.json'))
    const rows = tableRows(readPage('docs/dependencies.md'), 'package')
    const named = rows.flatMap(([names = '']) => names.split(', ').map((name) => name.replaceAll('`', '')))
    expect(named.sort()).toEqual(Object.keys(dependencies).sort())
  })
})

describe('architecture.md', () => {
  const page = readPage('docs/architecture.md')

  test('has every room', () => {
    const rooms = new Set(
      readSourceFiles().flatMap(({ path }) => (path.includes('/') ? [path.slice(0, path.indexOf('/') + 1)] : [])),
    )
    expect([...rooms].filter((room) => !page.includes(`| \`${room}\``))).toEqual([])
  })

  test('names files that are there', () => {
    const named = tableRows(page, 'question').flatMap(([, files = '']) => [...files.matchAll(/`([^`]+\.ts)`/g)])
    expect(named.length).toBeGreaterThan(5)
    for (const [, path] of named) expect(existsSync(join(repository, 'src', path ?? '')), path).toBe(true)
  })
})

const guides = readdirSync(join(repository, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`)
const pages = ['README.md', 'CHANGELOG.md', ...guides]

test.each(pages)('the links of %s lead somewhere', (path) => {
  for (const [, target = ''] of readPage(path).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^https?:/.test(target)) continue
    const [file = '', anchor] = target.split('#')
    const page = file === '' ? path : join(dirname(path), file)
    expect(existsSync(join(repository, page)), target).toBe(true)
    if (anchor !== undefined) expect(anchors(readPage(page)), target).toContain(anchor)
  }
})

test.each(guides)('the README leads to %s', (path) => {
  expect(readPage('README.md')).toContain(`](${path})`)
})

/** The anchors of the headings, as GitHub makes them. */
function anchors(page: string): string[] {
  return [...page.matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
}
