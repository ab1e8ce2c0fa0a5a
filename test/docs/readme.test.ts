import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { helpText } from '../../src/cli/help-text.js'
import { run } from '../../src/cli/run.js'
import { parseArticle } from '../../src/index.js'
import { fakeWorld } from '../cli/fake.js'
import { examplesOfPage } from './code-examples.js'
import { markdownBlocks, readPage, repository, tableRows } from './markdown-blocks.js'

const readme = readPage('README.md')
const blocks = markdownBlocks(readme)
const packageJson = JSON.parse(readPage('package.json'))

test('every piece of TypeScript has its output', () => {
  const examples = examplesOfPage('README.md')
  expect(examples.length).toBeGreaterThan(0)
  expect(examples.filter(({ output }) => output === undefined)).toEqual([])
})

test('the output of npm start is the real one', async () => {
  const start: string = packageJson.scripts.start
  const words = start.split(' ').slice(2)
  const world = fakeWorld({}, { parse: parseArticle, readFile: (name) => readFile(join(repository, name)) })
  const exitCode = await run(words, world)
  expect(exitCode).toBe(0)
  const shown = blocks.find(({ text, heading }) => heading === 'This repository' && text.includes('Characters:'))?.text
  const real = world.output.trimEnd().split('\n')
  let at = 0
  for (const line of (shown ?? 'no output shown').split('\n')) {
    if (line === '…') continue
    const begins = line.endsWith('…') ? line.slice(0, -1) : undefined
    const found = real.findIndex(
      (other, index) => index >= at && (begins === undefined ? other === line : other.startsWith(begins)),
    )
    expect(found, `${JSON.stringify(line)} is in the output, after the line shown before it`).toBeGreaterThanOrEqual(at)
    at = found + 1
  }
  expect(at).toBe(real.length)
})

test('the help is the real one', () => {
  expect(blocks.map(({ text }) => text)).toContain(helpText.trimEnd())
})

test('the table of options has every option', () => {
  const named = tableRows(readme, 'option').map(([name]) => name?.replaceAll('`', ''))
  const body = /interface ParseOptions \{(.*?)\n\}/s.exec(readPage('src/model/options.ts'))?.[1] ?? ''
  const declared = [...body.matchAll(/^ {2}(\w+)\?:/gm)].map(([, name]) => name)
  expect(declared.length).toBeGreaterThan(5)
  expect(named).toEqual(declared)
})

test('the Node version is that of package.json', () => {
  expect(readme).toContain(`Node ${packageJson.engines.node.replace('>=', '')} or later`)
})

test('the commands are scripts of package.json', () => {
  for (const [, name = ''] of readme.matchAll(/npm run ([a-z:]+)/g)) expect(packageJson.scripts).toHaveProperty([name])
})
