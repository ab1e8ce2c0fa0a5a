import { describe, expect, it } from 'vitest'
import { countedHeadings } from '../../src/content/counted-headings.js'
import { linesOf } from './lines-of.js'

/** The texts of the headings that are added, where those that end with a star are the article's already. */
function added(html: string): string[] {
  const { lines, isArticle } = linesOf(html)
  return countedHeadings(lines, isArticle).map(({ text }) => text)
}

describe('headings that count on', () => {
  it('are the article as a whole where it has two of them', () => {
    const html = '<h2>1. Mills</h2><p>a</p><h2>2. Rivers*</h2><p>b</p><h2>3. Towns*</h2><h2>4. Roads</h2>'
    expect(added(html)).toEqual(['1. Mills', '2. Rivers*', '3. Towns*', '4. Roads'])
    expect(added('<h3>#3 Mills</h3><h3>No. 2: Rivers*</h3><h3>1) Towns*</h3>')).toHaveLength(3)
  })

  it('are so in items of one list', () => {
    const item = (text: string): string => `<div class="item-${text.length}"><h2>${text}</h2></div>`
    expect(added(`<div>${item('1. Mill')}${item('2. Rivers*')}${item('3. Towns*')}</div>`)).toHaveLength(3)
  })

  it('are not those of another list that goes on counting', () => {
    const own = '<article><h3>1. Mills*</h3><h3>2. Rivers*</h3></article>'
    expect(added(`${own}<aside><h3>3. Most read</h3></aside>`)).toEqual(['1. Mills*', '2. Rivers*'])
    expect(added('<h3>1. Mills*</h3><h3>2. Rivers*</h3><h3><a href="/e">3. Concert</a></h3>')).toEqual([
      '1. Mills*',
      '2. Rivers*',
    ])
  })

  it.each([
    ['one alone reads like it', '<h2>1. Mills*</h2><h2>2. Rivers</h2><h2>3. Towns</h2>'],
    ['they are two', '<h2>1. Mills*</h2><h2>2. Rivers*</h2>'],
    ['they are of two kinds', '<h2>1. Mills*</h2><h3>2. Rivers*</h3><h2>3. Towns</h2>'],
    ['they do not count on', '<h2>1. Mills*</h2><h2>2. Rivers*</h2><h2>4. Towns</h2>'],
    ['they turn back', '<h2>1. Mills*</h2><h2>2. Rivers*</h2><h2>1. Towns</h2>'],
    ['they begin with a quantity', '<h2>1 mill*</h2><h2>2 rivers*</h2><h2>3 towns</h2>'],
    ['they are times', '<h3>9:30 Mills*</h3><h3>10:15 Rivers*</h3><h3>11:00 Towns</h3>'],
    ['they are no headings', '<p>1. Mills*</p><p>2. Rivers*</p><p>3. Towns</p>'],
  ])('are none where %s', (_, html) => {
    expect(added(html)).toEqual([])
  })
})
