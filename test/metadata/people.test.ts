import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSiteName } from '../../src/metadata/people/is-site-name.js'
import { looksLikeName } from '../../src/metadata/people/looks-like-name.js'
import { splitNames } from '../../src/metadata/people/split-names.js'
import { titleKey } from '../../src/metadata/title/title-key.js'

describe('splitNames', () => {
  it.each<[string, string[]]>([
    ['Ana Vale', ['Ana Vale']],
    ['By Ana Vale, Bo Stone and Cy Reed', ['Ana Vale', 'Bo Stone', 'Cy Reed']],
    ['Ana Vale, Bo Stone, and Cy Reed', ['Ana Vale', 'Bo Stone', 'Cy Reed']],
    ['Von Ana Vale und Bo Stone', ['Ana Vale', 'Bo Stone']],
    ['Ana Vale et Luc Mont', ['Ana Vale', 'Luc Mont']],
    ['Ana Vale & Bo Stone', ['Ana Vale', 'Bo Stone']],
    ['Ana Vale; Bo Stone | Cy Reed', ['Ana Vale', 'Bo Stone', 'Cy Reed']],
    ['Ana Vale/AFP', ['Ana Vale', 'AFP']],
    ['Ana Vale, dpa, AFP', ['Ana Vale, dpa, AFP']],
    ['Ramón Vale y Monte', ['Ramón Vale y Monte']],
    ['Department of Mills and Rivers', ['Department of Mills and Rivers']],
    ['Ana Vale, MD', ['Ana Vale, MD']],
    ['Ana Vale, Senior Reporter', ['Ana Vale']],
    ['Ana Vale - Hill Gazette', ['Ana Vale']],
    ['Ana Vale, professor of mills at the university of the hills, hill.example', ['Ana Vale']],
    ['林小满、周亦', ['林小满', '周亦']],
    ['林小满，周亦', ['林小满', '周亦']],
    ['Ana Vale &amp;amp; Bo Stone', ['Ana Vale', 'Bo Stone']],
    ['https://hill.example/a/b', ['https://hill.example/a/b']],
    ['', []],
  ])('reads %s', (text, expected) => {
    expect(splitNames(text)).toEqual(expected)
  })

  it('never throws, and is linear', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(splitNames(text))))
    const started = performance.now()
    for (const piece of ['a, ', 'Ana Vale, ', ' and ', '& ', ' - ', '/A', 'by ', ' '])
      splitNames(piece.repeat(100_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('looksLikeName', () => {
  it.each(['Ana Vale', 'Ana de la Vale', 'A. B. Vale', "Bo O'Stone", 'Анна Вал', '林小满', 'Zoë Ångström-Berg'])(
    'takes %s',
    (text) => expect(looksLikeName(text)).toBe(true),
  )
  it.each(['', 'Ana', 'ana vale', 'Read More', 'Share This Article', 'Ana Vale 3', '编辑部', 'A B C D E F G'])(
    'refuses %s',
    (text) => expect(looksLikeName(text)).toBe(false),
  )
})

describe('isSiteName', () => {
  const sites = new Set(['Hill Gazette', 'hillgazette.example', 'hg.example', 'hill', '山城网'].map(titleKey))
  it.each([
    'Hill Gazette',
    'HILL GAZETTE Ltd',
    'hill.example',
    'Hill House (www.hg.example)',
    '山城',
    '山城科技',
    '江城日报',
  ])('takes %s', (name) => expect(isSiteName(name, sites)).toBe(true))
  it.each(['Ana Vale', 'Hill Gazette Team', '林小满', ''])('leaves %s', (name) => {
    expect(isSiteName(name, sites)).toBe(false)
  })
})
