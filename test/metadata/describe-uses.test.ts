import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'

const text = (words: number): string =>
  'The river rose by two metres in the night, and the town watched it from the bridge. '.repeat(words)

describe('usedFor', () => {
  it('is said of the lines outside the article that were used, and of no other', () => {
    const { stripped } = parseArticle(`<html><head><title>The river rose over night</title></head><body>
      <table><tr>${'<td><a href="/a">World</a></td>'.repeat(9)}</tr></table>
      <div class="x1"><b>The river rose over night</b></div><div class="x2">2024-03-05 10:15</div><div class="x3">Water level: 4.2 m</div>
      <div class="x4">${`<p>${text(3)}</p>`.repeat(5)}</div><div class="x5">All about the mill</div></body></html>`)
    const uses = stripped
      .filter(({ rule }) => rule === 'generic/outside-content')
      .map((entry) => [entry.text, entry.usedFor])
    expect(uses.slice(1)).toEqual([
      ['The river rose over night', ['title']],
      ['2024-03-05 10:15', ['publishedAt']],
      ['Water level: 4.2 m', undefined],
      ['All about the mill', undefined],
    ])
  })
})
