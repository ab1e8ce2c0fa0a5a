import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'
import type { ProfileStripRule } from '../../src/model/profile.js'

const story = '<p>The ferry sails again.</p><p>It sails at noon.</p>'

function statusOf(end: string, rule?: Partial<ProfileStripRule>): string {
  const strip = rule && [{ id: 'rest', reason: 'paywall', why: 'for the test', ...rule } as ProfileStripRule]
  return parseArticle(`${story}${end}`, { profile: strip ? { id: 'harbour-news', strip } : false }).status
}

describe('the status of an article', () => {
  test('is that of a cut text where a profile takes a paywall, as an element or as a line', () => {
    const end = '<p class=rest>Two euros a week for the whole tale.</p>'
    expect(statusOf(end)).toBe('ok')
    expect(statusOf(end, { select: '.rest' })).toBe('truncated')
    expect(statusOf(end, { text: '^Two euros' })).toBe('truncated')
    expect(statusOf(end, { text: '^Two euros', reason: 'promotion' })).toBe('ok')
  })

  test('is not that of a cut text where a box is only named a paywall', () => {
    const prose =
      '<p>The ferry that was built in spring sails again, and everybody on the pier was pleased to see it.</p>'
    const page = `<!doctype html><title>Ferry</title><body><article><h1>Ferry</h1>${prose}<p>It sails at noon, as the operator said on Monday, with the crew that had waited for it.</p></article><div class=paywall><a href=/a>Offers</a></div>`
    const article = parseArticle(page, { profile: false })
    expect(article.stripped.map(({ rule }) => rule)).toContain('generic/paywall-box')
    expect(article.status).toBe('ok')
  })

  test.each([
    'To continue reading, subscribe to the Hill Gazette.',
    'Jetzt weiterlesen mit Gazette Plus',
    'Il vous reste 78 % de cet article à lire.',
    'Sigue leyendo por un euro',
    'Continue reading this post for free, courtesy of Ana Vale.',
    'Keep reading with a 7-day free trial',
    'This post is for paid subscribers',
    'Dit artikel is alleen voor abonnees',
    '订阅后可阅读全文',
  ])('is that of a cut text where a box named a paywall says %s', (line) => {
    const prose =
      '<p>The ferry that was built in spring sails again, and everybody on the pier was pleased to see it.</p>'
    const page = `<!doctype html><title>Ferry</title><body><nav>${'<a href=/n>News</a> '.repeat(12)}</nav><article><h1>Ferry</h1>${prose.repeat(3)}</article><div class=paywall><h2>${line}</h2><a href=/a>Offers</a></div>`
    expect(parseArticle(page, { profile: false }).status).toBe('truncated')
  })

  test.each([
    '<div class=paywall><p>Already a subscriber? Log in</p></div>',
    '<p><a href=/a>Lees meer</a></p>',
    '<p><a href=/a>Read more</a></p>',
    '<p>The commission published its findings: <a href=/r.pdf>read the full report</a></p>',
    '<p>Para seguir leyendo necesitó gafas nuevas, dice su hija.</p>',
    '<p>Pour lire la suite de cette saga, les fans devront attendre l’automne.</p>',
    '<p>この記事は会員限定です、という表示に読者は困惑した。</p>',
    '<p>评论区里，有网友回复称可以查看原文件。</p>',
  ])('is that of a whole text, long and with an end, before %s', (end) => {
    const prose = Array.from(
      { length: 30 },
      (_, place) =>
        `<p>On day ${place} the ferry sailed again, and everybody on the pier was pleased to see it go.</p>`,
    ).join('')
    const page = `<!doctype html><title>Ferry</title><body><article><h1>Ferry</h1>${prose}${end}</article>`
    expect(parseArticle(page, { profile: false }).status).toBe('ok')
  })

  test('is that of a whole text where a feed gives a news flash, and not where it gives one sentence', () => {
    const status = (text: string) => parseArticle(`---\ntitle: Ferry\n---\n<div>${text}</div>`).status
    expect(status('山城传媒获悉，新渡轮今天完成首航。')).toBe('ok')
    expect(status('山城传媒3月5日丨新渡轮今天完成首航。')).toBe('ok')
    expect(status('山城传媒报道，新渡轮今天完成首航。')).toBe('ok')
    expect(status('新渡轮今天完成首航，获悉的人都来了。')).toBe('truncated')
  })

  test('is that of a cut text where the last thing is a way on, in words that are a label elsewhere', () => {
    expect(statusOf('<p><a href=/a>Read more</a></p>')).toBe('truncated')
    expect(statusOf('<p>[<a href=/a>Read More</a>]</p><p>Copyright 2024 Harbour News</p>')).toBe('truncated')
    expect(statusOf('<p>Read more</p>')).toBe('truncated')
    expect(statusOf('<p><a href=/a>Lees verder</a></p>')).toBe('truncated')
    expect(statusOf('<p><a href=/a>阅读更多</a></p>')).toBe('truncated')
  })

  test('is not that of a cut text where other stories follow those words, or text does', () => {
    expect(statusOf('<p>Read more</p><ul><li><a href=/a>Two quays closed</a></li></ul>')).toBe('ok')
    expect(statusOf('<p><a href=/a>Read more</a></p><p>Nobody was surprised.</p>')).toBe('ok')
    expect(statusOf('<p>Read more: <a href=/a>Two quays closed</a></p>')).toBe('ok')
    expect(statusOf('<h2>Read more</h2>')).toBe('ok')
    expect(statusOf('<p>Read more</p>', { text: '^Read more', reason: 'related' })).toBe('ok')
  })

  test('is that of the text where a link leads to its source, and of a cut one where that is short', () => {
    const paragraph = '港务局计划在鲱鱼季之前疏浚内港，四个码头中有两个要关闭一个月，船长们要求开一次听证会。'
    const status = (paragraphs: number, end: string) => {
      const text = Array.from({ length: paragraphs }, (_, place) => `<p>${place}日，${paragraph}</p>`).join('')
      return parseArticle(`${text}<p>${end}</p>`).status
    }
    expect(status(2, '<a href=/a>阅读原文</a>')).toBe('truncated')
    expect(status(8, '<a href=/a>阅读原文</a>')).toBe('ok')
    expect(status(8, '点击<a href=/a>查看原文</a>')).toBe('ok')
    expect(status(8, '<a href=/a>阅读全文</a>')).toBe('truncated')
  })
})
