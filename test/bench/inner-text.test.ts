import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/model/block.js'
import { compareTexts } from './inner-text/compare-texts.js'
import { withoutPrograms } from './inner-text/without-programs.js'

const paragraph = (text: string): Block => ({ type: 'paragraph', text, children: [] })

describe('blocks beside what a browser shows', () => {
  test('are equal whatever lines the browser makes', () => {
    const blocks = [paragraph('The ferry left\nat noon.'), paragraph('It came back.')]
    expect(compareTexts(blocks, 'Home\nThe ferry left\nat noon.\n\nIt came back.\n')).toEqual({
      lines: 3,
      equal: 3,
      joined: 0,
      hidden: 0,
      differences: [],
    })
  })

  test('differ where words are glued or split', () => {
    const { equal, differences } = compareTexts(
      [paragraph('The ferryleft.'), paragraph('At no on.')],
      'The ferry left. At noon.',
    )
    expect(equal).toBe(0)
    expect(differences).toEqual([
      'paragraph: block "The ferryleft.", browser "The ferry left. At noon."',
      'paragraph: block "At no on.", browser "The ferry left. At noon."',
    ])
  })

  test('are told apart where folding takes a line feed away, and where nothing is shown', () => {
    const { joined, hidden, differences } = compareTexts([paragraph('渡船停航'), paragraph('Hidden.')], '渡船 停航')
    expect([joined, hidden, differences]).toEqual([1, 1, []])
  })
})

test('a page loses its style sheets and nothing else', () => {
  const source = '<link rel="stylesheet" href="a.css"><style>p { display: none }</style><p style="color: red">a</p>'
  expect(withoutPrograms(source)).toBe('<p style="color: red">a</p>')
})
