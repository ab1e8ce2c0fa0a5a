import { describe, expect, test } from 'vitest'
import type { SiteProfile } from '../../src/model/profile.js'
import { validateProfile } from '../../src/profiles/validate-profile.js'

describe('every mistake in the rules of metadata is named with its path', () => {
  test.each<[string, unknown, string, string, string?]>([
    [
      'a date of another field',
      { title: [{ select: 'p', date: 'yyyy-MM-dd' }] },
      'metadata.title[0].date',
      'only the rules of publishedAt and modifiedAt',
    ],
    [
      'a letter that dates do not have',
      { publishedAt: [{ select: 'p', date: 'YYYY-MM-dd' }] },
      'metadata.publishedAt[0].date',
      'unknown letters "YYYY"',
    ],
    [
      'a zone without a date',
      { publishedAt: [{ select: 'p', timeZone: 'Europe/Paris' }] },
      'metadata.publishedAt[0].timeZone',
      'only with date',
    ],
    [
      'a zone beside one that is read',
      { publishedAt: [{ select: 'p', date: 'yyyy-MM-dd HH:mm Z', timeZone: 'Europe/Paris' }] },
      'metadata.publishedAt[0].timeZone',
      'the pattern of date reads the zone',
    ],
    [
      'a zone of dates that is none',
      { publishedAt: [{ select: 'p', date: 'yyyy-MM-dd', timeZone: 'Europe/Nowhere' }] },
      'metadata.publishedAt[0].timeZone',
      'an IANA time zone',
    ],
    ['a field', { autors: [] }, 'metadata.autors', 'unknown field', 'authors'],
    ['a rule that is no object', { title: ['h1'] }, 'metadata.title[0]', 'got "h1"'],
    ['neither select nor comment', { title: [{}] }, 'metadata.title[0]', 'exactly one of select'],
    ['both', { title: [{ select: 'p', comment: 'x' }] }, 'metadata.title[0]', 'exactly one of select'],
    [
      'an attribute of a comment',
      { title: [{ comment: 'x', attribute: 'y' }] },
      'metadata.title[0].attribute',
      'only an element has attributes',
    ],
    ['a comment pattern', { title: [{ comment: '(' }] }, 'metadata.title[0].comment', 'not a regular'],
    [
      'a pattern that looks behind',
      { title: [{ select: 'p', match: '(?<=a)b' }] },
      'metadata.title[0].match',
      'look-behind',
    ],
    [
      'a replacement',
      { title: [{ select: 'p', replace: [{ pattern: 'x' }] }] },
      'metadata.title[0].replace[0].with',
      'a string wanted',
    ],
    [
      'a long replacement',
      { title: [{ select: 'p', replace: [{ pattern: 'x', with: 'x'.repeat(1001) }] }] },
      'metadata.title[0].replace[0].with',
      'at most 1000 characters wanted, got 1001',
    ],
    [
      'a replacement pattern',
      { title: [{ select: 'p', replace: [{ pattern: '(a+)+', with: '' }] }] },
      'metadata.title[0].replace[0].pattern',
      'nested',
    ],
    ['a role', { credits: [{ select: 'p', role: 'editr' }] }, 'metadata.credits[0].role', 'unknown role', 'editor'],
    [
      'a role elsewhere',
      { title: [{ select: 'p', role: 'editor' }] },
      'metadata.title[0].role',
      'only the rules of credits',
    ],
    ['a value with a step', { title: [{ value: 'x', until: '|' }] }, 'metadata.title[0].until', 'takes no steps'],
    ['a text without elements', { title: [{ line: '(x)', text: 'y' }] }, 'metadata.title[0].text', 'only with select'],
  ])('%s', (_, metadata, path, message, suggestion) => {
    const profile = { id: 'example', metadata } as SiteProfile
    const problem = validateProfile(profile).find((candidate) => candidate.path === path)
    expect(problem?.message).toContain(message)
    expect(problem?.suggestion).toBe(suggestion)
  })
})
