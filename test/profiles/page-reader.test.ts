import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.js'
import type { SiteProfile } from '../../src/model/profile.js'
import { parseArticle } from '../../src/parse-article.js'
import { PageReader } from '../../src/profiles/page-reader.js'

describe('a reader', () => {
  test('reads as much as it may, and nothing after a rule came to more', () => {
    const reader = new PageReader()
    expect(reader.spend(50_000_000, 'x/a')).toBe(true)
    expect(reader.unused).toEqual([])
    expect(reader.spend(1, 'x/b')).toBe(false)
    expect(reader.spend(0, 'x/c')).toBe(false)
    expect(reader.spendOn('', 'x/b')).toBe(false)
    expect(reader.unused).toEqual(['x/b', 'x/c'])
  })

  test('counts of a long text what a pattern sees of it', () => {
    const reader = new PageReader()
    expect(reader.spendOn('x'.repeat(60_000_000), 'x/a')).toBe(true)
    expect(reader.spend(49_998_999, 'x/a')).toBe(true)
    expect(reader.spend(1, 'x/b')).toBe(false)
  })
})

describe('rules that would read more than they may', () => {
  const nested = `<h1>Ferry returns</h1><p class="ad">Ad one</p><p class="ad">Ad two</p>${'<div>'.repeat(400)}${'<p>A sentence.</p>'.repeat(3000)}`
  const rule = (id: string, select: string, text?: string): NonNullable<SiteProfile['strip']>[number] => {
    return { id, reason: 'advertisement', select, ...(text !== undefined && { text }) }
  }
  const greedy = Array.from({ length: 200 }, (_, index) => rule(`r${index}`, 'div', `nowhere${index}`))
  const profile: SiteProfile = {
    id: 'x',
    content: ['body'],
    strip: [rule('one', '.ad', 'one$'), ...greedy, rule('two', '.ad', 'two$'), rule('none', 'h1')],
    metadata: { subtitle: [{ select: '.ad' }], section: [{ line: '(Ad)' }], title: [{ value: 'Stated' }] },
  }

  test('are not used, and those before them and those that read nothing are', () => {
    const article = parseArticle(nested, { profile })
    const taken = article.stripped.filter(({ rule: id }) => id.startsWith('x/')).map(({ rule: id, text }) => [id, text])
    expect(taken).toEqual([
      ['x/none', 'Ferry returns'],
      ['x/one', 'Ad one'],
    ])
    expect(article.paragraphs).toContain('Ad two')
    expect(article.metadata).toMatchObject({ title: 'Stated' })
    expect(article.metadata.subtitle).toBeUndefined()
    expect(article.metadata.section).toBeUndefined()
    expect(article.accounting.unaccounted).toBe(0)
    const told = article.diagnostics.filter(({ code }) => code === 'profile-work-limit')
    expect(told).toHaveLength(1)
    expect(told[0]?.message).toContain('x/r')
    expect(parseArticle(nested, { profile })).toEqual(article)
  })

  test('share the texts of the elements: many rules on a page that is not nested are all used', () => {
    const page = nested.replaceAll('<div>', '').slice(0, 20_000)
    const article = parseArticle(page, { profile })
    expect(article.diagnostics).toEqual([])
    expect(article.stripped.map(({ rule: id }) => id)).toEqual(expect.arrayContaining(['x/one', 'x/two', 'x/none']))
    expect(article.metadata).toMatchObject({ subtitle: 'Ad one', section: 'Ad' })
  })

  test('may have any source of text', () => {
    const many = (count: number, make: (index: number) => object): SiteProfile =>
      ({ id: 'x', metadata: { credits: Array.from({ length: count }, (_, index) => make(index)) } }) as SiteProfile
    const sources: [string, (index: number) => object][] = [
      [`<!--${'x'.repeat(2000)}-->`.repeat(60), (index) => ({ comment: `never${index}` })],
      [`<script>${'x'.repeat(60_000)}</script>`, (index) => ({ script: `never${index}` })],
      [`<p>${'x'.repeat(2000)}</p>`.repeat(60), (index) => ({ line: `never${index}` })],
      [
        `<b class="${'x'.repeat(60_000)}"></b>`,
        (index) => ({ select: 'b', attribute: 'class', match: `(never${index})` }),
      ],
    ]
    for (const [source, make] of sources) {
      const codes = (count: number): string[] =>
        parseArticle(`<p>A sentence.</p>${source}`, { profile: many(count, make) }).diagnostics.map(({ code }) => code)
      expect(codes(700)).toEqual([])
      expect(codes(900)).toEqual(['profile-work-limit'])
    }
  })

  test('are not used either where it is `replace` that reads again and again', () => {
    const replace = Array.from({ length: 60 }, () => ({ pattern: 'x$', with: 'x' }))
    const rules: [string, object][] = [
      [`<!--${'x'.repeat(900)}-->`.repeat(1000), { comment: '(.*)' }],
      [`<script>${`${'x'.repeat(900)}\n`.repeat(1000)}</script>`, { script: '(.*)' }],
      [`<p>${'x'.repeat(900)}</p>`.repeat(1000), { line: '(.*)' }],
      [`<b>${'x'.repeat(900)}</b><br>`.repeat(1000), { select: 'b' }],
      [`<b class="${'x'.repeat(900)}"></b><br>`.repeat(1000), { select: 'b', attribute: 'class' }],
    ]
    for (const [source, rule] of rules) {
      const read = (steps: number): Article => {
        const authors = [{ ...rule, replace: replace.slice(0, steps) }]
        return parseArticle(`<p>A sentence.</p>${source}`, {
          profile: { id: 'x', metadata: { authors } } as SiteProfile,
        })
      }
      expect(read(50).diagnostics.map(({ code }) => code)).not.toContain('profile-work-limit')
      const { diagnostics, metadata } = read(60)
      expect(diagnostics.map(({ code }) => code)).toContain('profile-work-limit')
      expect(metadata.authors).toEqual([])
    }
  })

  test('on text alone are not used either', () => {
    const page = '<p>A sentence of the article.</p>'.repeat(20_000)
    const strip = Array.from({ length: 100 }, (_, index) => ({ id: `r${index}`, reason: 'ui', text: `^never${index}` }))
    const { diagnostics, accounting } = parseArticle(page, { profile: { id: 'x', strip } as SiteProfile })
    expect(diagnostics.map(({ code }) => code)).toEqual(['profile-work-limit'])
    expect(accounting.unaccounted).toBe(0)
  })
})

describe('rules that match more elements than they may', () => {
  test('are not used, and those that match few are', () => {
    const strip = Array.from({ length: 300 }, (_, index) => {
      return { id: `r${index}`, reason: 'ui' as const, select: `p:not(.a${index})`, nth: 1 }
    })
    const few = { id: 'few', reason: 'promotion' as const, select: '.few' }
    const page = `<p class="few">Get the app</p>${'<p>A sentence.</p>'.repeat(40_000)}`
    const article = parseArticle(page, { profile: { id: 'x', content: ['body'], strip: [...strip, few] } })
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['profile-work-limit'])
    expect(article.diagnostics[0]?.message).toContain('x/r')
    expect(article.stripped.find(({ text }) => text === 'Get the app')?.rule).toBe('x/r0')
    expect(article.accounting.unaccounted).toBe(0)
  })
})

describe('rules that test more elements than they may', () => {
  test('are not used, and those that test few are', () => {
    const strip = Array.from({ length: 1000 }, (_, index) => {
      return { id: `r${index}`, reason: 'ui' as const, select: `p:not(:not(p)):not(.a${index}):empty` }
    })
    const few = { id: 'few', reason: 'promotion' as const, select: '.few' }
    const page = `<p class="few">Get the app</p>${'<p>A sentence.</p>'.repeat(10_000)}`
    const profile = { id: 'x', content: ['body'], strip: [...strip, few] }
    const article = parseArticle(page, { profile })
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['profile-work-limit'])
    expect(article.diagnostics[0]?.message).toContain('x/r')
    expect(article.stripped.find(({ text }) => text === 'Get the app')?.rule).toBe('x/few')
    expect(article.accounting.unaccounted).toBe(0)
    expect(parseArticle(page, { profile })).toEqual(article)
  })
})
