import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { readDateLine } from '../../src/metadata/gather/date-line.js'

const isAuthor = (name: string): boolean => name === 'Ana Vale'

describe('a line that is nothing but dates', () => {
  test.each([
    ['2 March 2021', false],
    ['Tuesday, March 2, 2021', false],
    ['2021-03-02 10:30:00', false],
    ['2021年3月2日 星期二 10:30', false],
    ['March 2, 2021 · 5 min read', false],
    ['Published on March 2, 2021 at 10:30', true],
    ['First published: 2 March 2021', true],
    ['Originally published on 2 March 2021', true],
    ['Published: 2 March 2021 | Updated: 3 March 2021, 9:15 pm', true],
    ['Last updated on September 16th, 2023 at 09:27 am', true],
    ['Stand: 22.04.2024, 06:00 Uhr', true],
    ['Date: 12 May 2024', false],
    ['时间：2024年5月12日 10:00', false],
    ['vom 3. Mai 2020', false],
    ['Veröffentlicht am 06.12.2022', true],
    ['Erstellt am 06.12.2022', true],
    ['发布时间：2021年3月2日 10:30', true],
    ['更新日：2021-03-02', true],
    ['Laatste update: 05 mrt 2024 om 17:40', true],
    ['Aktualisiert: 05.03.2024, 17:40 | Veröffentlicht: 05.03.2024, 14:22 Uhr Lesezeit: 2 Min.', true],
    ['Oluşturulma Tarihi: Mart 05, 2024 14:22 Son Güncelleme: Mart 05, 2024 17:40 2 dk okuma', true],
    ['Data actualizării: 05.03.2024 17:40 Data publicării: 05.03.2024 14:22', true],
    ['zadnja izmjena 05. ožujka 2024. u 17:40', true],
    ['פורסם לראשונה: 11:02, 05.03.24', true],
    ['Publisert 5. mars 2024 kl. 14:22 Oppdatert 6. mars kl. 17:40', true],
  ])('%s', (text, isLabelled) => {
    expect(readDateLine(text, isAuthor)).toMatchObject({ isLabelled, names: [] })
  })

  test.each([
    ['March 2, 2021 by Ana Vale', ['Ana Vale'], false],
    ['March 2, 2021 by Bo Stone', ['Bo Stone'], false],
    ['Ana Vale · 2 March 2021', ['Ana Vale'], false],
    ['By Ana Vale and Bo Stone on 2 March 2021 | 5 min read', ['Ana Vale', 'Bo Stone'], false],
    ['Last updated on March 3, 2021 by Bo Stone', ['Bo Stone'], true],
    ['Von Bo Stone, veröffentlicht am 2. März 2021', ['Bo Stone'], true],
  ])('%s', (text, names, isLabelled) => {
    expect(readDateLine(text, isAuthor)).toMatchObject({ names, isLabelled })
  })

  test.each([
    ['5. března 2024 14:22, aktualizováno 17:40', '5. března 2024 14:22', '5. března 2024 17:40'],
    ['05 Marzo 2024 Aggiornato alle 17:40 2 minuti di lettura', '05 Marzo 2024', '05 Marzo 2024 17:40'],
    ['05.03.2024 14:22, uuendatud 17:40', '05.03.2024 14:22', '05.03.2024 17:40'],
    ['Utorak, 5.3.2024.| 14:22 Ažurirano: 17:40', '5.3.2024 14:22', '5.3.2024 17:40'],
    ['Publisert 5. mars 2024 kl. 14:22 Oppdatert 6. mars kl. 17:40', '5. mars 2024 14:22', undefined],
  ])('%s tells when it was changed', (text, first, changed) => {
    expect(readDateLine(text, isAuthor)).toMatchObject({ published: first })
    expect(readDateLine(text, isAuthor)?.changed).toBe(changed)
  })

  test.each([
    '2 March 2021 updated rules 10:30 apply',
    'Am 5. März 2024 aktualisiert die Stadt um 14:30 Uhr den Plan',
    '5 marzo 2024 la giunta alle 17:40',
    'Bo Stone · 2 March 2021',
    '2 March 2021 by bus',
    'Seen on 2 March 2021 by Bo Stone',
    'On 2 March 2021 the ferry sailed.',
    'The plan was published on March 2, 2021',
    'The plan was first published on March 2, 2021',
    'Harbour Town, 2 March 2021',
    'This article was last updated on 2 March 2021',
    '2 March 2021 3',
    'March 2021',
    '2021-03-02 来源：江城晚报',
    'Published: 2 March 2021 and many times since',
    `2 March 2021 ${'-'.repeat(160)}`,
    '',
  ])('not %s', (text) => {
    expect(readDateLine(text, isAuthor)).toBeUndefined()
  })
})

describe('a line of dates of a feed document', () => {
  const prose = '<p>The ferry came back on Friday evening.</p><p>All are well.</p><p>Two tugs brought it home.</p>'
  const parse = (body: string, date = '') => parseArticle(`---\ntitle: Ferry returns\n${date}---\n<div>${body}</div>`)

  test.each([
    [`<p>Published 4 May 2024, 10:20</p>${prose}`, '2024-05-04T10:20:00', undefined],
    [`<p>Published: 4 May 2024 | Last updated: 5 May 2024, 11:00</p>${prose}`, '2024-05-04', '2024-05-05T11:00:00'],
    [`<p>Published 4 May 2024 by Ana Vale</p>${prose}`, '2024-05-04', undefined],
    [`${prose}<p>This entry was posted on Friday, May 3, 2024 and is filed under Mills.</p>`, '2024-05-03', undefined],
  ])('gives its dates: %s', (body, publishedAt, modifiedAt) => {
    const { metadata, stripped } = parse(body)
    expect([metadata.publishedAt, metadata.modifiedAt]).toEqual([publishedAt, modifiedAt])
    expect(stripped[0]?.usedFor).toContain('publishedAt')
    expect(stripped[0]?.usedFor?.includes('modifiedAt') ?? false).toBe(modifiedAt !== undefined)
  })

  test('does not outrank the front matter, and adds the last change', () => {
    const body = `<p>Published: 4 May 2024 | Updated: 5 May 2024</p>${prose}`
    const { metadata, stripped } = parse(body, 'date: 2024-05-03 08:00:00\n')
    expect([metadata.publishedAt, metadata.modifiedAt]).toEqual(['2024-05-03T08:00:00', '2024-05-05'])
    expect(stripped[0]).toMatchObject({ rule: 'generic/date-line', usedFor: ['modifiedAt'] })
  })

  test('gives no day of a list of editions', () => {
    const { metadata } = parse(`${prose}<ul><li>Published 4 May 2023</li><li>Published 4 May 2024</li></ul>`)
    expect(metadata.publishedAt).toBeUndefined()
  })

  test.each([`<p>Date: 4 May 2024</p>${prose}`, `<p>4 May 2024</p>${prose}`])('is none: %s', (body) => {
    const { metadata, stripped } = parse(body)
    expect([metadata.publishedAt, stripped]).toEqual([undefined, []])
  })
})
