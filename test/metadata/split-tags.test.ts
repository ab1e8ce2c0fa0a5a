import { expect, it } from 'vitest'
import { splitTags } from '../../src/metadata/resolve/split-tags.js'
import { parseArticle } from '../../src/parse-article.js'

it.each<[string[], string[]]>([
  [
    ['Tagged under', 'rail', 'night'],
    ['rail', 'night'],
  ],
  [['More On', 'Floods'], ['Floods']],
  [
    ['More on the floods', 'Dams'],
    ['More on the floods', 'Dams'],
  ],
  [['Tags: mill, river'], ['mill', 'river']],
  [['#mill #river.'], ['mill', 'river.']],
  [['Mills of the town, rivers and weirs, built by hand.'], []],
  [['mill, Hill St.'], ['mill', 'Hill St.']],
])('reads %j', (texts, tags) => {
  expect(splitTags(texts)).toEqual(tags)
})

it('keywords are not read from the categories of cookies and of other stories', () => {
  const prose = Array.from(
    { length: 6 },
    (_, day) =>
      `<p>The mill on the river turned again on day ${day}, and the town came to see what had been mended.</p>`,
  ).join('')
  const keywordsOf = (box: string): string[] =>
    parseArticle(
      `<html><head><title>The mill</title></head><body class="cookies-not-set"><nav><a href="/">News</a><a href="/s">Sport</a></nav><article class="post tag-cookies"><h1>The mill</h1>${prose}<div class="tags"><a href="/t/mills">Mills</a></div></article>${box}<footer><p>© Hill Gazette</p><p>Imprint</p></footer></body></html>`,
      { profile: false },
    ).metadata.keywords
  expect(keywordsOf('')).toEqual(['Mills'])
  expect(keywordsOf('<div class="related-tags"><p class="tag"><a href="/t/weirs">Weirs</a></p></div>')).toContain(
    'Weirs',
  )
  const category = '<div class="category"><span>Always active</span></div>'
  expect(keywordsOf(`<div class="cmplz-cookiebanner"><p>We use cookies.</p>${category}</div>`)).toEqual(['Mills'])
  expect(
    keywordsOf(`<section class="related-posts"><h2>Related</h2><a href="/r">Weirs</a>${category}</section>`),
  ).toEqual(['Mills'])
})
