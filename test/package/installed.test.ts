import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { sampleDocument, sampleTitle } from './sample.js'

const consumer = inject('consumer')

function write(name: string, text: string): string {
  const path = join(consumer, name)
  writeFileSync(path, text)
  return path
}

function runNode(args: readonly string[], input = ''): string {
  return execFileSync(process.execPath, [...args], { cwd: consumer, encoding: 'utf8', input })
}

const useIt = `process.stdout.write(parseArticle(${JSON.stringify(sampleDocument)}).metadata.title)`

describe('the installed package', () => {
  test('is imported', () => {
    const file = write('use.mjs', `import { parseArticle } from '@org/news-parse'\n${useIt}`)
    expect(runNode([file])).toBe(sampleTitle)
  })

  test('is required, also where ES modules cannot be', () => {
    const file = write('use.cjs', `const { parseArticle } = require('@org/news-parse')\n${useIt}`)
    expect(runNode([file])).toBe(sampleTitle)
    const guarded = process.allowedNodeEnvironmentFlags.has('--experimental-require-module')
    if (guarded) expect(runNode(['--no-experimental-require-module', file])).toBe(sampleTitle)
  })

  test('has the same exports in both formats', () => {
    const namesOf =
      '(m) => JSON.stringify(Object.keys(m).filter((name) => name !== "default" && name !== "module.exports").sort())'
    const imported = write('names.mjs', `import * as m from '@org/news-parse'\nprocess.stdout.write((${namesOf})(m))`)
    const required = write('names.cjs', `process.stdout.write((${namesOf})(require('@org/news-parse')))`)
    const names = JSON.parse(runNode([imported]))
    expect(names).toContain('parseArticle')
    expect(JSON.parse(runNode([required]))).toEqual(names)
  })

  test.each(['mjs', 'cjs'])('has errors of one kind in all its entries (%s)', (format) => {
    const load = (name: string, entry: string): string =>
      format === 'cjs' ? `const { ${name} } = require('${entry}')` : `import { ${name} } from '${entry}'`
    const file = write(
      `errors.${format}`,
      `${load('OptionsError, parseArticle', '@org/news-parse')}
      ${load('toHtml', '@org/news-parse/html')}
      try { toHtml(parseArticle('<p>x</p>'), { wide: 1 }) }
      catch (error) { process.stdout.write(String(error instanceof OptionsError)) }`,
    )
    expect(runNode([file])).toBe('true')
  })

  test('brings a command', () => {
    const manifest = JSON.parse(readFileSync(join(consumer, 'node_modules/@org/news-parse/package.json'), 'utf8'))
    const command = join(consumer, 'node_modules/.bin/news-parse')
    const options = { cwd: consumer, encoding: 'utf8', input: sampleDocument } as const
    expect(execFileSync(command, ['--version'], options).trim()).toBe(manifest.version)
    expect(JSON.parse(execFileSync(command, [], options)).metadata.title).toBe(sampleTitle)
  })

  test('brings a command that finds its threads', () => {
    const command = join(consumer, 'node_modules/.bin/news-parse')
    const line = `${JSON.stringify({ id: 'a', source: sampleDocument })}\n`
    const options = { cwd: consumer, encoding: 'utf8', input: line.repeat(3) } as const
    const lines = execFileSync(command, ['--input', 'ndjson', '--jobs', '2'], options).trimEnd().split('\n')
    expect(lines.map((one) => JSON.parse(one).metadata.title)).toEqual([sampleTitle, sampleTitle, sampleTitle])
  })

  test('brings a command that is quiet when nobody reads on', () => {
    // More than a pipe holds, so that the command is still writing when its reader goes away.
    write('long.html', '<p>Every ferry of the line was late on that day.</p>'.repeat(5_000))
    const pipeline = 'set -o pipefail; node_modules/.bin/news-parse long.html | head -c 1'
    const { stdout, stderr, status } = spawnSync('bash', ['-c', pipeline], { cwd: consumer, encoding: 'utf8' })
    expect({ stdout, stderr, status }).toEqual({ stdout: '{', stderr: '', status: 0 })
  })
})

const useOfTypes = `import { parseArticle, type Article, type ParseOptions } from '@org/news-parse'
const options: ParseOptions = { timeZone: 'Asia/Shanghai' }
const article: Article = parseArticle('<p>x</p>', options)
export const status: 'ok' | 'truncated' | 'empty' = article.status
for (const block of article.blocks) if (block.type === 'paragraph') block.children.map((child) => child.type)
// @ts-expect-error: a title is text
export const title: number = article.metadata.title
`

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

describe('the types', () => {
  test.each([
    { module: 'node16', moduleResolution: 'node16', file: 'node16.mts' },
    { module: 'node16', moduleResolution: 'node16', file: 'node16.cts' },
    { module: 'esnext', moduleResolution: 'bundler', file: 'bundler.ts' },
  ])('hold under $moduleResolution in $file', ({ module, moduleResolution, file }) => {
    const source = write(file, useOfTypes)
    const flags = ['--module', module, '--moduleResolution', moduleResolution, '--target', 'es2022']
    const strict = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--ignoreConfig']
    const { stdout, status } = spawnSync(process.execPath, [tsc, ...flags, ...strict, source], { cwd: consumer })
    expect(stdout.toString()).toBe('')
    expect(status).toBe(0)
  })
})
