import { describe, expect, test } from 'vitest'
import type { SiteProfile } from '../../src/model/profile.js'
import { builtInProfiles } from '../../src/profiles/built-in-profiles.js'
import {
  blockKeys,
  keepKeys,
  layoutKeys,
  matchKeys,
  metadataKeys,
  profileFields,
  profileKeys,
  stripKeys,
} from '../../src/profiles/profile-keys.js'
import { validateProfile } from '../../src/profiles/validate-profile.js'
import { profileSchema, type Schema } from '../tools/profile-schema.js'
import { fitsSchema } from './fits-schema.js'

const rule = { id: 'x', reason: 'promotion', select: 'p' }
const whole: SiteProfile = {
  $schema: 'node_modules/@org/news-parse/dist/profile.schema.json',
  id: 'example',
  extends: 'base',
  match: { hosts: ['example.com'], frontMatter: { author: 'Example' }, markup: ['.example'] },
  siteName: 'Example',
  timeZone: 'Europe/Paris',
  content: ['#story'],
  metadata: {
    title: [{ select: 'h1', text: '^A', nth: -1, ancestors: ['header'], attribute: 'title', until: '|' }],
    authors: [{ value: 'Ann Example' }, { line: '^By (.*)$' }],
    credits: [
      {
        select: '.by',
        after: 'by ',
        match: '(.*)',
        replace: [{ pattern: '\\d+', with: '' }],
        split: ',',
        role: 'editor',
      },
    ],
    stockCodes: [{ comment: '^codes:(.*)' }, { script: "codes = '(.*)'" }],
    publishedAt: [{ select: '.time', date: 'dd/MM/yyyy HH:mm', timeZone: 'Europe/Paris' }],
  },
  strip: [
    { id: 'app', reason: 'promotion', select: '.app', why: 'the app', maxShare: 0.1 },
    { id: 'end', reason: 'end-marker', select: 'h2', text: '^More$', nth: 2, ancestors: ['section'], take: 'rest' },
  ],
  keep: [{ id: 'box', select: '.box', why: 'text' }],
  blocks: [
    { select: '.sub', as: 'heading', depth: 2, why: 'a class' },
    { select: '.under', as: 'caption' },
  ],
  layouts: [
    {
      validSince: '2012-01-01',
      validUntil: '2019-06-30',
      content: ['#old'],
      metadata: { title: [{ select: 'h2' }] },
      strip: [{ id: 'banner', reason: 'advertisement', select: '.banner', take: 'onward' }],
      keep: [{ id: 'note', select: '.note' }],
      blocks: [{ select: '.sub', as: 'heading' }],
    },
    { validUntil: '2011-12-31' },
  ],
  disableRules: ['generic/navigation'],
}

const good: unknown[] = [whole, { id: 'a' }, { id: 'a', content: [], strip: [] }, ...builtInProfiles]

const bad: [string, unknown][] = [
  ['no object', 'example'],
  ['a list', []],
  ['no id', {}],
  ['a bad id', { id: 'A b' }],
  ['an unknown key', { id: 'a', strips: [] }],
  ['no list', { id: 'a', content: 'main' }],
  ['an empty string', { id: 'a', siteName: '' }],
  ['an offset for a time zone', { id: 'a', timeZone: '+08:00' }],
  ['front matter without keys', { id: 'a', match: { frontMatter: {} } }],
  ['an unknown key of match', { id: 'a', match: { host: [] } }],
  ['an unknown field', { id: 'a', metadata: { titles: [] } }],
  ['a metadata rule without a place', { id: 'a', metadata: { title: [{ until: '|' }] } }],
  ['a metadata rule with two places', { id: 'a', metadata: { title: [{ select: 'p', comment: 'p' }] } }],
  ['a value with steps', { id: 'a', metadata: { title: [{ value: 'p', until: '|' }] } }],
  ['an attribute of a comment', { id: 'a', metadata: { title: [{ comment: 'p', attribute: 'title' }] } }],
  ['a text without a selector', { id: 'a', metadata: { title: [{ comment: 'p', text: 'x' }] } }],
  ['a role outside credits', { id: 'a', metadata: { authors: [{ select: 'p', role: 'editor' }] } }],
  ['an unknown role', { id: 'a', metadata: { credits: [{ select: 'p', role: 'boss' }] } }],
  ['a replacement without its text', { id: 'a', metadata: { title: [{ select: 'p', replace: [{ pattern: 'p' }] }] } }],
  ['a strip rule without an id', { id: 'a', strip: [{ reason: 'promotion', select: 'p' }] }],
  ['a strip rule without a reason', { id: 'a', strip: [{ id: 'x', select: 'p' }] }],
  ['an unknown reason', { id: 'a', strip: [{ ...rule, reason: 'promotions' }] }],
  ['a strip rule without a place', { id: 'a', strip: [{ id: 'x', reason: 'promotion' }] }],
  ['a share above 1', { id: 'a', strip: [{ ...rule, maxShare: 2 }] }],
  ['the 0th', { id: 'a', strip: [{ ...rule, nth: 0 }] }],
  ['a broken number', { id: 'a', strip: [{ ...rule, nth: 1.5 }] }],
  ['an unknown extent', { id: 'a', strip: [{ ...rule, take: 'all' }] }],
  ['an extent without a selector', { id: 'a', strip: [{ id: 'x', reason: 'promotion', text: 'p', take: 'rest' }] }],
  ['ancestors without a selector', { id: 'a', strip: [{ id: 'x', reason: 'promotion', text: 'p', ancestors: ['p'] }] }],
  ['a line that is no known kind', { id: 'a', blocks: [{ select: 'p', as: 'title' }] }],
  ['a line without a selector', { id: 'a', blocks: [{ as: 'heading' }] }],
  ['a depth of a caption', { id: 'a', blocks: [{ select: 'p', as: 'caption', depth: 2 }] }],
  ['a depth that is none', { id: 'a', blocks: [{ select: 'p', as: 'heading', depth: 0 }] }],
  ['a layout without a day', { id: 'a', layouts: [{ content: ['#old'] }] }],
  ['a layout with a bad day', { id: 'a', layouts: [{ validUntil: '2019' }] }],
  ['a key that layouts do not have', { id: 'a', layouts: [{ validUntil: '2019-06-30', siteName: 'Old' }] }],
  ['a bad rule of a layout', { id: 'a', layouts: [{ validUntil: '2019-06-30', strip: [{ id: 'x' }] }] }],
  ['a date of a title', { id: 'a', metadata: { title: [{ select: 'p', date: 'yyyy-MM-dd' }] } }],
  ['a zone without a date', { id: 'a', metadata: { publishedAt: [{ select: 'p', timeZone: 'Europe/Paris' }] } }],
  ['a stated date with a pattern', { id: 'a', metadata: { publishedAt: [{ value: 'p', date: 'yyyy-MM-dd' }] } }],
  ['a metadata rule with a script and a line', { id: 'a', metadata: { title: [{ script: 'p', line: 'p' }] } }],
  ['a keep rule without a selector', { id: 'a', keep: [{ id: 'x' }] }],
  ['a bad rule id', { id: 'a', disableRules: ['navigation'] }],
]

describe('the JSON Schema of profiles agrees with validateProfile', () => {
  test.each(good.map((profile) => [profile]))('good: %j', (profile) => {
    expect(validateProfile(profile)).toEqual([])
    expect(fitsSchema(profileSchema, profile)).toBe(true)
  })

  test.each(bad)('bad: %s', (_, profile) => {
    expect(validateProfile(profile)).not.toEqual([])
    expect(fitsSchema(profileSchema, profile)).toBe(false)
  })
})

test('it has every key', () => {
  const keysOf = (schema: Schema | undefined): string[] => Object.keys(schema?.properties ?? {}).sort()
  const { match, metadata, strip, keep, blocks, layouts } = profileSchema.properties ?? {}
  const { credits, publishedAt } = metadata?.properties ?? {}
  expect(keysOf(profileSchema)).toEqual([...profileKeys].sort())
  expect(keysOf(match)).toEqual([...matchKeys].sort())
  expect(keysOf(metadata)).toEqual([...profileFields].sort())
  expect([...new Set([...keysOf(credits?.items), ...keysOf(publishedAt?.items)])].sort()).toEqual(
    [...metadataKeys].sort(),
  )
  expect(keysOf(blocks?.items)).toEqual([...blockKeys].sort())
  expect(keysOf(layouts?.items)).toEqual([...layoutKeys].sort())
  expect(keysOf(strip?.items)).toEqual([...stripKeys].sort())
  expect(keysOf(keep?.items)).toEqual([...keepKeys].sort())
})

test('it is plain JSON', () => {
  expect(JSON.parse(JSON.stringify(profileSchema))).toEqual(profileSchema)
})
