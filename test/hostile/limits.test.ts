import { describe, expect, it } from 'vitest'
import type { DiagnosticCode } from '../../src/model/diagnostic.js'
import { ProfileError } from '../../src/model/errors.js'
import type { Limits } from '../../src/model/options.js'
import type { SiteProfile } from '../../src/model/profile.js'
import { parseArticle } from '../../src/parse-article.js'

/** A source that is exactly at a limit, and one that is one past it. */
interface Edge {
  limit: Exclude<keyof Limits, 'maxProfileRules'>
  value: number
  at: string
  past: string
  code: DiagnosticCode
}

const sentence = '<p>A sentence of the article, long enough.</p>'
const table = (cells: number): string => `${sentence}<table><tr>${'<td>cell'.repeat(cells)}</table>`
const script = (length: number): string =>
  `<script type="application/ld+json">${'x'.repeat(length)}</script>${sentence}`
const frontMatter = (length: number): string => `---\ntitle: ${'x'.repeat(length - 16)}\n---\n${sentence}`

const edges: Edge[] = [
  { limit: 'maxLength', value: sentence.length, at: sentence, past: `${sentence}x`, code: 'length-limit' },
  // html, head, body and the text.
  { limit: 'maxNodes', value: 4, at: 'text', past: 'text<br>', code: 'node-limit' },
  { limit: 'maxDepth', value: 4, at: '<div><p>text', past: '<div><p><b>text', code: 'depth-limit' },
  { limit: 'maxAttributes', value: 2, at: '<p a b>text', past: '<p a b c>text', code: 'attribute-limit' },
  { limit: 'maxJsonLdLength', value: 50, at: script(50), past: script(51), code: 'json-ld-limit' },
  {
    limit: 'maxFrontMatterLength',
    value: 60,
    at: frontMatter(60),
    past: frontMatter(61),
    code: 'front-matter-too-long',
  },
  { limit: 'maxTableCells', value: 3, at: table(3), past: table(4), code: 'table-cell-limit' },
]

describe.each(edges)('$limit', ({ limit, value, at, past, code }) => {
  const parse = (source: string): ReturnType<typeof parseArticle> =>
    parseArticle(source, { limits: { [limit]: value } })
  const codes = (source: string): DiagnosticCode[] => parse(source).diagnostics.map((diagnostic) => diagnostic.code)

  it('says nothing of a source that is exactly as large', () => {
    expect(codes(at)).not.toContain(code)
  })

  it('says so of a source that is larger by one, and accounts for all of it', () => {
    expect(codes(past)).toContain(code)
    expect(parse(past).accounting.unaccounted).toBe(0)
    expect(parse(past).accounting.total).toBeGreaterThan(0)
  })
})

describe('maxProfileRules', () => {
  const page =
    '<div><p class=a>One.</p></div><div><p class=b>Two.</p></div><p class=c>A sentence of the article, long enough.</p>'
  const parse = (profile: SiteProfile, maxProfileRules: number): ReturnType<typeof parseArticle> =>
    parseArticle(page, { profile, limits: { maxProfileRules } })
  const strip = (name: string): NonNullable<SiteProfile['strip']>[number] => ({
    id: name,
    reason: 'promotion',
    select: `.${name}`,
    ancestors: ['div'],
  })

  it.each<[string, SiteProfile, number]>([
    ['strip rules with their ancestors', { id: 'x', strip: [strip('a'), strip('b')] }, 4],
    ['selectors', { id: 'x', match: { markup: ['.a'] }, content: ['.c', 'body'] }, 3],
    [
      'metadata and its steps',
      { id: 'x', metadata: { title: [{ select: 'p', replace: [{ pattern: 'a', with: '' }] }] } },
      2,
    ],
    ['layouts', { id: 'x', layouts: [{ validUntil: '2020-01-01', keep: [{ id: 'k', select: '.a' }] }] }, 2],
  ])('counts %s', (_, profile, rules) => {
    expect(parse(profile, rules).diagnostics).toEqual([])
    const past = parse(profile, rules - 1)
    expect(past.diagnostics.map(({ code }) => code)).toEqual(['profile-rule-limit'])
    expect(past.accounting.unaccounted).toBe(0)
    expect(past.profile?.id).toBe('x')
  })

  it('uses the rules before the limit, and the same ones again', () => {
    const profile: SiteProfile = { id: 'x', strip: [strip('a'), strip('b')] }
    for (const limit of [4, 3, 2, 1, 4])
      expect(parse(profile, limit).stripped.map(({ rule }) => rule)).toEqual(
        limit === 4 ? ['x/a', 'x/b'] : limit === 1 ? [] : ['x/a'],
      )
    expect(profile.strip).toHaveLength(2)
  })

  it('names a caller’s profile that another one is chosen over, and knows the rules that it leaves out', () => {
    const options = { profiles: [{ id: 'x', strip: [strip('a'), strip('b')] }], profile: false as const }
    const limits = { maxProfileRules: 2 }
    const { diagnostics } = parseArticle(page, { ...options, limits, disableRules: ['x/b'] })
    expect(diagnostics.map(({ code, message }) => [code, message.includes(' x ')])).toEqual([
      ['profile-rule-limit', true],
    ])
  })

  it('bounds a profile of a million rules', () => {
    const many = Array.from({ length: 1_000_000 }, (_, index) => strip(`a${index}`))
    const { diagnostics, accounting } = parseArticle(page, { profile: { id: 'x', strip: many } })
    expect(diagnostics.map(({ code }) => code)).toEqual(['profile-rule-limit'])
    expect(accounting.unaccounted).toBe(0)
  })

  it('runs no getter, and leaves what is no list to be named', () => {
    const odd = {
      id: 'x',
      strip: 5,
      content: ['p', 'p'],
      get keep(): never[] {
        throw new Error('ran')
      },
    }
    const call = (): unknown =>
      parseArticle(page, {
        profile: odd as unknown as SiteProfile,
        limits: { maxProfileRules: 1 },
        disableRules: ['generic/headline'],
      })
    expect(call).toThrow(ProfileError)
    expect(call).toThrow(/strip: a list wanted/)
  })

  it('lets the caller disable a rule of a layout', () => {
    const profile: SiteProfile = { id: 'x', layouts: [{ validSince: '2020-01-01', strip: [strip('a')] }] }
    expect(parseArticle(page, { profile }).stripped.map(({ rule }) => rule)).toEqual(['x/a'])
    expect(parseArticle(page, { profile, disableRules: ['x/a'] }).stripped).toEqual([])
  })
})
