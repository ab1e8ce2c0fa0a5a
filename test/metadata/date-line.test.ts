import { describe, expect, test } from 'vitest'
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
    'Bo Stone · 2 March 2021',
    '2 March 2021 by bus',
    'Seen on 2 March 2021 by Bo Stone',
    'On 2 March 2021 the ferry sailed.',
    'The plan was published on March 2, 2021',
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
