import { expect, test } from 'vitest'
import type { MetadataRule } from '../../src/model/profile.js'
import { compileProfile } from '../../src/profiles/compile-profile.js'
import { cutValues } from '../../src/profiles/cut-values.js'
import { PageReader } from '../../src/profiles/page-reader.js'

test.each<[string, MetadataRule, string, string[]]>([
  ['the whole text, folded', { select: 'p' }, '  a\u3000 b ', ['a b']],
  ['nothing', { select: 'p' }, '\u200B ', []],
  ['after', { select: 'p', after: ': ' }, 'By: a: b', ['a: b']],
  ['after what is not there', { select: 'p', after: ': ' }, 'By a', []],
  ['until', { select: 'p', until: ' | ' }, 'a | b | c', ['a']],
  ['until what is not there', { select: 'p', until: ' | ' }, 'a', ['a']],
  ['match', { select: 'p', match: '(\\d+)' }, 'no 12 of 34', ['12']],
  ['match without a group', { select: 'p', match: '\\d' }, '1', []],
  ['match of nothing', { select: 'p', match: '(\\d)' }, 'a', []],
  [
    'replace, in order',
    {
      select: 'p',
      replace: [
        { pattern: 'a', with: 'b' },
        { pattern: 'b', with: 'c' },
      ],
    },
    'ab',
    ['cc'],
  ],
  [
    'replace that doubles again and again',
    { select: 'p', replace: Array(40).fill({ pattern: '.', with: 'xx' }) },
    'a',
    [],
  ],
  ['split, without empty pieces', { select: 'p', split: '[,;]' }, 'a, ;b', ['a', 'b']],
  [
    'all steps',
    { select: 'p', after: '[', until: ']', match: '^x(.*)', replace: [{ pattern: '-', with: ',' }], split: ',' },
    'q[xa-b]x',
    ['a', 'b'],
  ],
  ['a comment', { comment: '^\\s*codes:(\\S+)', split: '&' }, ' codes:a&b ', ['a', 'b']],
  ['a comment without a value', { comment: '^\\s*codes:(\\S+)' }, ' codes: ', []],
])('%s', (_, rule, text, values) => {
  const [compiled] = compileProfile({ id: 'a', metadata: { keywords: [rule] } }).metadata
  expect(compiled && cutValues(compiled, text, new PageReader())).toEqual(values)
})
