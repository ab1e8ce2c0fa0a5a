import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'

const installed = join(inject('consumer'), 'node_modules/@org/news-parse')
const built = readdirSync(join(installed, 'dist')).sort()
const code = built.filter((name) => /\.c?js$/.test(name))

function read(name: string): string {
  return readFileSync(join(installed, 'dist', name), 'utf8')
}

describe('the packed package', () => {
  test('holds the build and the papers, and nothing else', () => {
    const listed = execFileSync('tar', ['-tzf', inject('tarball')], { encoding: 'utf8' })
      .trim()
      .split('\n')
    const others = listed
      .filter((path) => !/^package\/(?:dist\/|docs\/(?:[\w-]+\.md|images\/[\w-]+\.png)$)/.test(path))
      .sort()
    const papers = ['package/CHANGELOG.md', 'package/LICENSE', 'package/README.md', 'package/package.json']
    expect(others).toEqual(papers)
    expect(built).toEqual(expect.arrayContaining(['cli.js', 'index.cjs', 'index.d.cts', 'index.d.ts', 'index.js']))
  })

  test('holds whatever its README links to', () => {
    const readme = readFileSync(join(installed, 'README.md'), 'utf8')
    const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target ?? '')
    expect(targets.length).toBeGreaterThan(10)
    expect(targets.filter((target) => !existsSync(join(installed, target)))).toEqual([])
  })

  test.each(code)('%s evaluates no text as code', (name) => {
    expect(read(name)).not.toMatch(/\beval\s*\(|\bnew Function\b|\bFunction\s*\(/)
  })

  test.each(code)('%s has nothing of js-yaml 3', (name) => {
    expect(read(name)).not.toMatch(/js\/function|safeLoad\.bind|DEFAULT_FULL_SCHEMA|esprima/)
  })

  test.each(code.filter((name) => name !== 'cli.js'))('%s takes nothing from Node', (name) => {
    expect(read(name)).not.toMatch(/["']node:|\brequire\d*\(["'](?:fs|path|util|os|buffer|process|url|stream)["']\)/)
  })

  test('holds the licence texts of the code that is bundled into it', () => {
    const esm = read('THIRD-PARTY-LICENSES.esm.txt')
    const cjs = read('THIRD-PARTY-LICENSES.cjs.txt')
    for (const name of ['gray-matter', 'js-yaml', 'parse5', 'entities'])
      for (const licences of [esm, cjs]) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
    expect(cjs).toContain('Permission is hereby granted')
  })
})
