import { expect, test } from 'vitest'
import { profileFromFtr } from '../../src/ftr/profile-from-ftr.js'
import { coverageOf } from '../tools/measure-ftr-coverage.js'

test('counts what became of the lines that state where something stands, and names typos', () => {
  const { report } = profileFromFtr(
    '# c\ntitle: //h1\nbody: (//article)[1]\nstrip: //p[\nprune: no\ntitl: //h1\nstrip: //nav\n',
    'a.example',
  )
  const { rules, kinds, causes, typos } = coverageOf(report)
  expect(rules).toEqual({ total: 4, translated: 2, partly: 1, untranslated: 1 })
  expect(Object.fromEntries(kinds)).toMatchObject({ strip: { total: 2, untranslated: 1 }, prune: { untranslated: 1 } })
  expect(causes).toEqual([
    ['all that match are taken, not one of them', 1],
    ['a name wanted, got the end', 1],
  ])
  expect(typos.map(({ directive, suggestion }) => [directive, suggestion])).toEqual([['titl', 'title']])
})
