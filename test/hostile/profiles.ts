import type { SiteProfile } from '../../src/model/profile.js'
import type { HostileCase } from './hostile-case.js'

/** Selectors that cost as much as validation lets through: 1,000 characters each. */
export const costlySelectors: Readonly<Record<string, string>> = {
  'a long chain of descendants': `${'* '.repeat(400)}p`,
  'a long chain of children': `${'* > '.repeat(200)}p`,
  'a long chain of siblings': `${'* ~ '.repeat(200)}p`,
  'a long chain of neighbours': `${'* + '.repeat(200)}p`,
  'nested negations': `${':not('.repeat(150)}p${')'.repeat(150)}`,
  'nested alternatives with combinators': `${'* :is('.repeat(120)}p${')'.repeat(120)}`,
  'many alternatives': `:is(${'* p,'.repeat(200)}p)`,
  'a list of selectors': `${'* p,'.repeat(200)}p`,
  'many arguments of :has': `:has(${'p,'.repeat(400)}p)`,
  'many times :has': ':has(> p)'.repeat(100),
  'many places among siblings': ':nth-last-of-type(n)'.repeat(45),
  'many attribute tests': '[class*=a]'.repeat(90),
  'many words of an attribute': '[class~=a]'.repeat(90),
}

/** Of each costly selector a rule that strips nothing in the end, so that all that follows has as much to do. */
const everySelector: SiteProfile = {
  id: 'evil',
  strip: Object.values(costlySelectors).map((select, index) => ({
    id: `r${index}`,
    reason: 'promotion',
    select,
    text: '^never$',
    ancestors: ['* > *', ':not(p)'],
    take: 'following',
  })),
}

/** Hundreds of rules on every element, and values that are cut, replaced and split. */
const everyRule: SiteProfile = {
  id: 'evil',
  content: ['body *'],
  metadata: {
    title: Array.from({ length: 20 }, () => ({
      select: '*',
      text: 'A',
      replace: [{ pattern: '.', with: 'xx' }],
      split: 'x',
    })),
    publishedAt: [{ select: '*', date: 'dd/MM/yyyy' }],
    authors: [{ line: '(.*)' }, { comment: '(.*)' }, { script: '(.*)' }],
  },
  strip: Array.from({ length: 100 }, (_, index) => ({
    id: `s${index}`,
    reason: 'promotion',
    select: '*',
    nth: index + 1,
  })),
  keep: Array.from({ length: 100 }, (_, index) => ({ id: `k${index}`, select: ':not(a)' })),
  blocks: Array.from({ length: 100 }, () => ({ select: '*', as: 'caption' })),
}

/** Patterns that fail late, at each of a thousand characters. */
const everyPattern: SiteProfile = {
  id: 'evil',
  strip: ['.*x.{0,4}$', '(?:ab|cd| )+q', 'a.*[^a]b', `(?:${'[^q]q|'.repeat(100)}z)`].map((text, index) => ({
    id: `p${index}`,
    reason: 'promotion',
    text,
  })),
}

/** Rules that each read all elements, and of which no two have the same selector. */
const everyText: SiteProfile = {
  id: 'evil',
  strip: Array.from({ length: 500 }, (_, index) => ({
    id: `t${index}`,
    reason: 'promotion',
    select: `:not(.a${index})`,
    text: `^never${index}`,
  })),
}

function evil(
  name: string,
  why: string,
  profile: SiteProfile,
  make: HostileCase['make'],
  size: number,
  full: number,
): HostileCase {
  return { name: `profile: ${name}`, why, make, size, full, options: { profile } }
}

const wide = (size: number): string => '<p class="ab ca">A sentence of the article.</p>'.repeat(size)
const deep = (size: number): string => `${'<div class="ab ca">'.repeat(size)}A sentence of the article.`
const layered = (size: number): string => `${'<div>'.repeat(300)}${'<p>A sentence of the article.</p>'.repeat(size)}`
const long = (size: number): string => `<p>${'ab cd '.repeat(166)}</p>`.repeat(size)

const lists = (size: number): string => '<p>A sentence of it.<ul><li>x</ul>'.repeat(size)

/** Every paragraph and every item is an article. */
const everyLine: SiteProfile = { id: 'evil', content: ['p', 'li'] }

/** Profiles that cost as much as validation lets through. */
export const profileCases: readonly HostileCase[] = [
  evil('costly selectors on a wide page', 'each element is tested for each part', everySelector, wide, 2000, 20_000),
  evil('costly selectors on a deep page', 'each ancestor may be looked at', everySelector, deep, 2000, 20_000),
  evil('rules for everything on a wide page', 'each element is read by each rule', everyRule, wide, 1000, 20_000),
  evil('texts of elements in each other', 'each rule reads the page once a layer', everyText, layered, 1000, 20_000),
  evil('texts of many elements', 'each rule has a list of them all', everyText, wide, 1000, 40_000),
  evil(
    'as many articles as lines',
    'each line is asked whether an article is in it',
    everyLine,
    lists,
    96_000,
    100_000,
  ),
  evil('patterns that fail late', 'each line is tried at each of its characters', everyPattern, long, 100, 1000),
]
