import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameWords } from '../../src/html/element-names.js'
import { NameScanner } from '../../src/html/name-scanner.js'
import { WordTable } from '../../src/html/word-table.js'
import { elementWith } from '../support/element-with.js'

function wordsIn(name: string): string[] {
  const scanner = new NameScanner()
  const found: string[] = []
  for (let at = 0; scanner.next(name, at); at = scanner.end)
    found.push(name.slice(scanner.start, scanner.end).toLowerCase())
  return found
}

describe('NameScanner', () => {
  it('finds words between separators and capitals', () => {
    expect(wordsIn('relatedArticles related-articles_2')).toEqual(['related', 'articles', 'related', 'articles'])
    expect(wordsIn('HTMLText-body é')).toEqual(['htmlt', 'ext', 'body'])
    expect(wordsIn('来源box、𠀀')).toEqual(['来源', 'box', '𠀀'])
    expect(wordsIn(' -')).toEqual([])
  })

  it('finds the words that a pattern cuts out', () => {
    const part = fc.constantFrom(
      'body',
      'Body',
      'BODY',
      'x',
      'X',
      '-',
      '_',
      ' ',
      '1',
      'é',
      '广告',
      '𠀀',
      '😀',
      '\ud840',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const name = parts.join('')
        expect(wordsIn(name)).toEqual(nameWords(elementWith({ className: [name] })))
      }),
    )
  })

  it('gives the hash by which a table has a word', () => {
    const table = new WordTable()
    table.add('body', 1)
    table.add('广告', 2)
    const scanner = new NameScanner()
    const numbers: number[] = []
    const name = 'BODY-nobody-广告-广場'
    for (let at = 0; scanner.next(name, at); at = scanner.end)
      numbers.push(table.get(scanner.hash, name, scanner.start, scanner.end))
    expect(numbers).toEqual([1, 0, 2, 0])
  })
})
