import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkSite } from '../tools/check-site.js'

const folder = mkdtempSync(join(tmpdir(), 'news-parse-site-'))

afterAll(() => rmSync(folder, { recursive: true }))

test('links to files and elements that are not there are broken, others are not', () => {
  mkdirSync(join(folder, 'guides'))
  writeFileSync(
    join(folder, 'index.html'),
    '<h1 id="top">x</h1><a href="#top">a</a><a href="#gone">b</a><a href="guides/one.html#part">c</a><a href="https://x.example/">d</a>',
  )
  writeFileSync(
    join(folder, 'guides/one.html'),
    '<h2 id="part">x</h2><a href="../index.html">a</a><a href="two.html">b</a><img src="../no.png"><a href="../index.html#part">c</a>',
  )
  expect(checkSite(folder).sort()).toEqual([
    'guides/one.html: ../index.html#part',
    'guides/one.html: ../no.png',
    'guides/one.html: two.html',
    'index.html: #gone',
  ])
})
