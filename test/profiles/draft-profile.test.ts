import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { draftProfile, listProfile } from '../tools/draft-profile.js'

const source = `<link rel="canonical" href="https://www.harbour.example/ferry"><title>x</title>
<main><article><p>The ferry came back on Monday.</p></article></main>`

test('a draft states what the page states, and is code', () => {
  const draft = draftProfile('harbour-news', source, parseArticle(source))
  expect(draft).toContain('export const harbourNews: SiteProfile = {')
  expect(draft).toContain("match: { hosts: ['harbour.example'] },")
  expect(draft).toContain("content: ['main article'],")
  expect(draftProfile('3sat', '<p>x</p>', parseArticle('<p>x</p>'))).toMatch(
    /const site3sat[\s\S]*hosts: \['3sat\.example'\]/,
  )
})

test('a profile is put at the end of the list', () => {
  const list = readFileSync(new URL('../../src/profiles/built-in-profiles.ts', import.meta.url), 'utf8')
  const longer = listProfile(list, 'harbour-news')
  expect(longer).toContain("import { harbourNews } from './sites/harbour-news.js'\n")
  expect(longer).toMatch(/,\n {2}harbourNews,\n\]\)\n$/)
  expect(longer.replace(/\nimport \{ harbourNews \}[^\n]*|\n {2}harbourNews,/g, '')).toBe(list)
})
