import { describe, expect, it } from 'vitest'
import { embeddedPosts } from '../../src/content/embedded-posts.js'
import { linesOf } from './lines-of.js'

function added(html: string): string[] {
  const { lines, isArticle } = linesOf(html)
  return embeddedPosts(lines, isArticle).map(({ text }) => text)
}

const tweet = (text: string): string =>
  `<figure><blockquote class="twitter-tweet" lang="en"><p>${text}</p><div>Ana Vale (@ana)</div></blockquote></figure>`

describe('posts that are embedded', () => {
  it('are the article where its text stands around them', () => {
    expect(added(`<p>Mills*</p>${tweet('It turns')}<p>Rivers*</p>`)).toEqual(['It turns', 'Ana Vale (@ana)'])
    expect(added(`<p>Mills*</p>${tweet('It turns')}${tweet('Again')}<p>Rivers*</p>`)).toHaveLength(4)
  })

  it('are so in a row of any length', () => {
    const row = tweet('One') + tweet('Two') + tweet('Three')
    expect(added(`<p>Mills*</p>${row}<p>Rivers*</p>`)).toHaveLength(6)
  })

  it('are so as a whole where one line is', () => {
    expect(added(`<p>Mills*</p>${tweet('It turns*')}<p>a</p><p>b</p><p>c</p><p>Rivers*</p>`)).toEqual([
      'It turns*',
      'Ana Vale (@ana)',
    ])
  })

  it.each([
    ['nothing of the article stands behind them', `<p>Mills*</p>${tweet('It turns')}<p>a</p>`],
    ['nothing stands near', `<p>Mills*</p><p>a</p><p>b</p><p>c</p>${tweet('It turns')}<p>Rivers*</p>`],
    ['they are quotes of the page', '<p>Mills*</p><blockquote><p>It turns</p></blockquote><p>Rivers*</p>'],
    [
      'they only invite to look',
      '<p>Mills*</p><blockquote class="instagram-media"><p>View this post</p></blockquote><p>Rivers*</p>',
    ],
  ])('are none where %s', (_, html) => {
    expect(added(html)).toEqual([])
  })
})
