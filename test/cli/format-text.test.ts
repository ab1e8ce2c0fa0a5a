import { describe, expect, test } from 'vitest'
import { formatBlocks } from '../../src/cli/format-blocks.js'
import { formatText } from '../../src/cli/format-text.js'
import type { Block, ListItem } from '../../src/model/block.js'
import { fakeArticle } from './fake.js'

function paragraph(text: string): Block {
  return { type: 'paragraph', text, children: [] }
}

function list(items: ListItem[], ordered = false, start?: number): Block {
  return { type: 'list', text: '', ordered, items, ...(start === undefined ? {} : { start }) }
}

function item(text: string, ...more: Block[]): ListItem {
  return { text, blocks: [paragraph(text), ...more] }
}

describe('formatText', () => {
  test('puts what is known above the text, a line each, and nothing for what is not', () => {
    const article = fakeArticle({
      metadata: {
        ...fakeArticle().metadata,
        title: 'Ferry returns',
        authors: ['Ada Lin', 'Bo Berg'],
        credits: [
          { role: 'author', name: 'Ada Lin' },
          { role: 'editor', name: 'Cy Dow' },
          { role: 'photographer', name: 'Di Em' },
          { role: 'editor', name: 'Ed Fay' },
        ],
        source: { name: 'Harbour Post' },
        siteName: 'Example News',
        publisher: 'Example News',
        publishedAt: '2024-05-06T07:08:09+08:00',
      },
      blocks: [paragraph('It came back.')],
    })
    expect(formatText(article).split('\n')).toEqual([
      'Ferry returns',
      'By: Ada Lin, Bo Berg',
      'Editor: Cy Dow, Ed Fay',
      'Photographer: Di Em',
      'Source: Harbour Post',
      'Site: Example News',
      'Published: 2024-05-06T07:08:09+08:00',
      '',
      'It came back.',
    ])
  })

  test('lets nothing through that a terminal would obey', () => {
    const metadata = { ...fakeArticle().metadata, title: 'red\u001b[31m\nalert' }
    const text = formatText(fakeArticle({ metadata, blocks: [paragraph('a\u001b]0;x\u0007b\u009bc')] }))
    expect(text).toBe('red [31m alert\n\na]0;xbc')
  })
})

describe('formatBlocks', () => {
  test('separates blocks by a blank line and keeps the lines of each', () => {
    const blocks: Block[] = [
      { type: 'heading', depth: 2, text: 'Schedule', children: [] },
      paragraph('First line\nsecond line'),
      { type: 'separator', text: '' },
      { type: 'code', text: 'if x:\n  y' },
      { type: 'table', caption: 'Times', text: 'a\tb\nc\td', rows: [] },
    ]
    const text = 'Schedule\n\nFirst line\nsecond line\n\n* * *\n\n    if x:\n      y\n\nTimes\na\tb\nc\td'
    expect(formatBlocks(blocks)).toBe(text)
  })

  test('marks list items and indents what is inside them', () => {
    const inner = list([item('inner one'), item('inner two', paragraph('more'))], true, 9)
    const blocks = [list([item('one', inner), { text: 'bare', blocks: [] }, item('three')]), paragraph('After.')]
    expect(formatBlocks(blocks).split('\n')).toEqual([
      '- one',
      '  9. inner one',
      '  10. inner two',
      '',
      '      more',
      '- bare',
      '- three',
      '',
      'After.',
    ])
  })

  test('marks every line of a quote, also the blank ones', () => {
    const quote: Block = { type: 'quote', text: '', blocks: [paragraph('One.\nTwo.'), list([item('a'), item('b')])] }
    expect(formatBlocks([paragraph('He said:'), quote]).split('\n')).toEqual([
      'He said:',
      '',
      '> One.',
      '> Two.',
      '>',
      '> - a',
      '> - b',
    ])
  })

  test('names what has no text of its own', () => {
    const blocks: Block[] = [
      { type: 'figure', text: 'The quay', images: [{ url: 'https://example.org/q.jpg', alt: 'unused' }] },
      { type: 'figure', text: '', images: [{ url: 'https://example.org/q.jpg', alt: 'A quay' }] },
      { type: 'figure', text: '', images: [{ url: 'https://example.org/q.jpg' }] },
      { type: 'embed', text: '', kind: 'video', url: 'https://example.org/v' },
    ]
    const lines = ['[image: The quay]', '[image: A quay]', '[image]', '[video: https://example.org/v]']
    expect(formatBlocks(blocks)).toBe(lines.join('\n\n'))
  })

  test('writes quotes nested ten thousand deep', () => {
    let block = paragraph('core')
    for (let depth = 0; depth < 10_000; depth++) block = { type: 'quote', text: '', blocks: [block] }
    expect(formatBlocks([block])).toMatch(/^(?:> ){1,20}core$/)
  })
})
