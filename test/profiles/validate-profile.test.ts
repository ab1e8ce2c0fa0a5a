import { describe, expect, test } from 'vitest'
import type { SiteProfile } from '../../src/model/profile.js'
import { validateProfile } from '../../src/profiles/validate-profile.js'

const whole: SiteProfile = {
  id: 'example',
  extends: 'base',
  match: { hosts: ['example.com', '[::1]'], frontMatter: { author: 'Example' }, markup: ['.example'] },
  siteName: 'Example',
  timeZone: 'Europe/Paris',
  content: ['#story', 'main > article'],
  metadata: {
    title: [{ select: 'h1', until: ' | ' }],
    credits: [{ select: '.by', after: 'by ', replace: [{ pattern: '\\d+', with: '' }], split: ',', role: 'editor' }],
    stockCodes: [{ comment: '^codes:(.*)', split: '&' }],
  },
  strip: [
    { id: 'app', reason: 'promotion', select: '.app', why: 'the app', maxShare: 0.1 },
    { id: 'end', reason: 'end-marker', text: '^-end-$' },
  ],
  keep: [{ id: 'box', select: '.box', why: 'text' }],
  disableRules: ['generic/navigation', 'base/ads'],
}
const base: SiteProfile = { id: 'base', strip: [{ id: 'ads', reason: 'advertisement', select: '.ads' }] }

/** A whole profile with one thing changed. */
function withChange(change: object): unknown {
  return { ...whole, ...change }
}

describe('a valid profile', () => {
  test('has no problems, with every key and with the id alone', () => {
    expect(validateProfile(whole)).toEqual([])
    expect(validateProfile(whole, { known: [base], genericRules: ['generic/navigation'] })).toEqual([])
    expect(validateProfile({ id: 'a' })).toEqual([])
    const replace = [{ pattern: 'x', with: 'x'.repeat(1000) }]
    expect(validateProfile({ id: 'a', metadata: { title: [{ select: 'p', replace }] } })).toEqual([])
  })

  test('may have no prototype, keys without a value, and come from JSON', () => {
    expect(validateProfile(Object.assign(Object.create(null), { id: 'a', extends: undefined }))).toEqual([])
    expect(validateProfile(JSON.parse(JSON.stringify(whole)))).toEqual([])
  })
})

describe('every mistake is named with its path', () => {
  const rule = { id: 'x', reason: 'promotion', select: 'p' }
  test.each<[string, unknown, string, string, string?]>([
    ['no object', 'example', 'profile', 'an object wanted, got "example"'],
    ['a list', [], 'profile', 'got a list'],
    ['null', null, 'profile', 'got null'],
    ['an instance', new Map(), 'profile', 'an object wanted'],
    ['no id', {}, 'id', 'a string wanted, got undefined'],
    ['an id in upper case', { id: 'Example Site' }, 'id', 'lower case', 'example-site'],
    ['an id with outer dashes', { id: '-a-' }, 'id', 'lower case', 'a'],
    ['an unknown key', withChange({ stripp: [] }), 'stripp', 'unknown key', 'strip'],
    ['an odd key', withChange({ 'a b': 1 }), '["a b"]', 'unknown key'],
    ['an own extends', withChange({ extends: 'example' }), 'extends', 'its own id'],
    ['a key of match', withChange({ match: { host: [] } }), 'match.host', 'unknown key', 'hosts'],
    ['no list', withChange({ match: { hosts: 'example.com' } }), 'match.hosts', 'a list wanted'],
    [
      'a line that is no known kind',
      withChange({ blocks: [{ select: 'p', as: 'headin' }] }),
      'blocks[0].as',
      'unknown kind',
      'heading',
    ],
    [
      'a depth of a caption',
      withChange({ blocks: [{ select: 'p', as: 'caption', depth: 2 }] }),
      'blocks[0].depth',
      'only headings',
    ],
    [
      'a depth that is none',
      withChange({ blocks: [{ select: 'p', as: 'heading', depth: 7 }] }),
      'blocks[0].depth',
      'from 1 to 6',
    ],
    [
      'a layout without a day',
      withChange({ layouts: [{ content: ['p'] }] }),
      'layouts[0]',
      'validSince, validUntil or both',
    ],
    [
      'a day that is none',
      withChange({ layouts: [{ validUntil: '2019-02-30' }] }),
      'layouts[0].validUntil',
      'a day such as',
    ],
    [
      'a day with a time',
      withChange({ layouts: [{ validSince: '2019-02-03T10:00' }] }),
      'layouts[0].validSince',
      'a day such as',
    ],
    [
      'days in the wrong order',
      withChange({ layouts: [{ validSince: '2019-07-01', validUntil: '2019-06-30' }] }),
      'layouts[0].validUntil',
      'a day from "2019-07-01" on wanted',
    ],
    [
      'a key of layouts',
      withChange({ layouts: [{ validTill: '2019-06-30' }] }),
      'layouts[0].validTill',
      'unknown key',
      'validUntil',
    ],
    [
      'an id that a layout takes again',
      withChange({ layouts: [{ validUntil: '2019-06-30', strip: [{ id: 'app', reason: 'ui', select: 'p' }] }] }),
      'layouts[0].strip[0].id',
      'a second rule with the id "app"',
    ],
    [
      'a field of a layout',
      withChange({ layouts: [{ validUntil: '2019-06-30', metadata: { titel: [] } }] }),
      'layouts[0].metadata.titel',
      'unknown field',
      'title',
    ],
    ['front matter without keys', withChange({ match: { frontMatter: {} } }), 'match.frontMatter', 'a key wanted'],
    [
      'a front matter value',
      withChange({ match: { frontMatter: { author: 1 } } }),
      'match.frontMatter.author',
      'got 1',
    ],
    ['a selector of markup', withChange({ match: { markup: ['p', 'p['] } }), 'match.markup[1]', 'p['],
    ['an empty name', withChange({ siteName: '' }), 'siteName', 'empty'],
    ['a time zone', withChange({ timeZone: 'Asia/Bejing' }), 'timeZone', 'IANA'],
    ['an offset for a time zone', withChange({ timeZone: '+08:00' }), 'timeZone', 'IANA'],
    ['a selector of content', withChange({ content: [''] }), 'content[0]', 'empty'],
    ['a huge selector', withChange({ content: ['a'.repeat(1e6)] }), 'content[0]', 'at most 1000 characters'],
    ['a hole in a list', withChange({ content: new Array(1) }), 'content[0]', 'got none'],
    ['a huge list', withChange({ content: new Array(1e9) }), 'content', 'at most'],
    [
      'a rule key',
      withChange({ strip: [rule, { ...rule, id: 'y', selector: 'p' }] }),
      'strip[1].selector',
      'unknown key',
      'select',
    ],
    [
      'a reason',
      withChange({ strip: [{ ...rule, reason: 'promotions' }] }),
      'strip[0].reason',
      'unknown reason',
      'promotion',
    ],
    ['no reason', withChange({ strip: [{ id: 'x', select: 'p' }] }), 'strip[0].reason', 'got undefined'],
    ['a bad selector', withChange({ strip: [rule, { ...rule, id: 'y', select: 'p >' }] }), 'strip[1].select', ''],
    ['the 0th', withChange({ strip: [{ ...rule, nth: 0 }] }), 'strip[0].nth', 'a whole number but 0'],
    ['half an element', withChange({ strip: [{ ...rule, nth: 1.5 }] }), 'strip[0].nth', 'a whole number but 0'],
    ['a place as text', withChange({ strip: [{ ...rule, nth: '1' }] }), 'strip[0].nth', 'got "1"'],
    [
      'an ancestor that is no selector',
      withChange({ strip: [{ ...rule, ancestors: ['p', 'p['] }] }),
      'strip[0].ancestors[1]',
      'p[',
    ],
    ['an extent', withChange({ strip: [{ ...rule, take: 'rests' }] }), 'strip[0].take', 'unknown extent', 'rest'],
    [
      'an extent without elements',
      withChange({ strip: [{ id: 'x', reason: 'ui', text: 'y', take: 'rest' }] }),
      'strip[0].take',
      'only with select',
    ],
    ['neither select nor text', withChange({ strip: [{ id: 'x', reason: 'ui' }] }), 'strip[0]', 'select, text or both'],
    ['a text pattern', withChange({ strip: [{ id: 'x', reason: 'ui', text: '\\1' }] }), 'strip[0].text', ''],
    ['a share beyond 1', withChange({ strip: [{ ...rule, maxShare: 1.5 }] }), 'strip[0].maxShare', 'from 0 to 1'],
    [
      'a share that is no number',
      withChange({ strip: [{ ...rule, maxShare: Number.NaN }] }),
      'strip[0].maxShare',
      'got NaN',
    ],
    ['a second id', withChange({ strip: [rule, rule] }), 'strip[1].id', 'a second rule'],
    [
      'an id in strip and keep',
      withChange({ strip: [rule], keep: [{ id: 'x', select: 'p' }] }),
      'keep[0].id',
      'a second rule',
    ],
    ['a rule without select', withChange({ keep: [{ id: 'x' }] }), 'keep[0].select', 'got undefined'],
    ['a reason to keep', withChange({ keep: [{ ...rule }] }), 'keep[0].reason', 'unknown key'],
    ['a rule id', withChange({ disableRules: ['navigation'] }), 'disableRules[0]', 'a rule id such as'],
    ['a symbol', withChange({ [Symbol('x')]: 1 }), 'profile', 'symbol'],
  ])('%s', (_, value, path, message, suggestion) => {
    const problem = validateProfile(value).find((candidate) => candidate.path === path)
    expect(problem?.message).toContain(message)
    expect(problem?.suggestion).toBe(suggestion)
  })

  test('all of several', () => {
    const problems = validateProfile({ id: 'A', content: [1], strip: [{ id: 'x', reason: 'no', text: 'a' }] })
    expect(problems.map((problem) => problem.path)).toEqual(['id', 'content[0]', 'strip[0].reason'])
  })
})
