import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { readCreditLine } from '../../src/metadata/gather/credit-line.js'
import { isPostLine, withoutPostLines } from '../../src/metadata/people/post-lines.js'

describe('what stands under the name in a byline', () => {
  it.each([
    'Hill News Online business reporter',
    'Hill News Business Reporter',
    'Business correspondent, Hill News',
    'Education correspondent in Lowerton',
    'Staff Writer',
    'Of the Gazette staff',
    'Envoyée spéciale à Nantes',
  ])('is what the person is: %s', (line) => {
    expect(isPostLine(line)).toBe(true)
    expect(withoutPostLines(`By Ana Vale\n${line}\nMarch 2, 1999`)).toBe('By Ana Vale\nMarch 2, 1999')
  })

  it.each([
    'Mayor sues a reporter',
    'Police seek the man who hit a reporter',
    'I was the editor.',
    'The staff of the mill',
    'Who is the columnist?',
  ])('is something else: %s', (line) => {
    expect(isPostLine(line)).toBe(false)
  })

  it('is cut only from under a name', () => {
    for (const text of [
      'Hill News reporter\nBy Ana Vale',
      'Ana Vale\nHill News reporter',
      'By Ana Vale\nIt rained. The reporter',
    ])
      expect(withoutPostLines(text)).toBe(text)
  })

  it('is no part of the last name', () => {
    const { metadata } = parseArticle(
      '<h1>The mill turns again</h1><p>By Ana Vale and Bo Stone<br>THE HILL PRESS</p><p>It turned at noon, and the whole town came to see it.</p>',
    )
    expect(metadata.authors).toEqual(['Ana Vale', 'Bo Stone'])
  })
})

describe('who posted it at what time', () => {
  it.each([
    ['Posted by Ana Vale at January 14, 2004 03:14 PM', 'Ana Vale'],
    ['Posted by Ana Vale at 3:14 PM', 'Ana Vale'],
    ['Publicado por Ana Vale en 15:14', 'Ana Vale'],
    ['Eingestellt von Ana Vale um 15:14', 'Ana Vale'],
  ])('%s', (text, name) => {
    expect(readCreditLine(text)).toMatchObject({ complete: true, people: [{ role: 'author', name }] })
  })

  it.each([
    'Posted by: Bo Stone at January 15, 2004 08:02 AM',
    'Seen by Ana Vale at 3:14 PM',
    'Posted by the door at noon',
  ])('%s is none', (text) => {
    expect(readCreditLine(text)?.people ?? []).toEqual([])
  })
})
