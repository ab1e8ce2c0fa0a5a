import fc from 'fast-check'
import type { Properties } from 'hast'
import { describe, expect, it } from 'vitest'
import { type ClassTopic, classTopics, NameReader } from '../../src/content/features/class-words.js'
import { elementWith } from '../support/element-with.js'

function reading(properties: Properties): NameReader {
  const reader = new NameReader()
  reader.read(elementWith(properties))
  return reader
}

function topicsOf(properties: Properties): ClassTopic[] {
  const { topics } = reading(properties)
  return classTopics.filter((_, place) => (topics >> place) & 1)
}

describe('NameReader', () => {
  it('knows the topics of words that stand alone', () => {
    expect(topicsOf({ className: ['story-body', 'x'] })).toEqual(['body'])
    expect(topicsOf({ className: ['nobody'] })).toEqual([])
    expect(topicsOf({ id: 'relatedArticles', role: 'NAVIGATION' })).toEqual(['related', 'frame'])
    expect(topicsOf({ dataComponent: 'share_tools2', itemProp: ['author'] })).toEqual(['social', 'byline'])
    expect(topicsOf({})).toEqual([])
  })

  it('finds the words that a pattern finds', () => {
    const part = fc.constantFrom('body', 'Body', 'BODY', 'ad', 'Ad', 'ADS', 'nav', 'x', 'X', '-', '_', '1', 'é')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const words = parts.join('').match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []
        const expected = words.map((id) => reading({ id }).topics).reduce((all, topics) => all | topics, 0)
        expect(reading({ id: parts.join('') }).topics).toBe(expected)
      }),
    )
  })

  it('reads names up to a limit', () => {
    expect(topicsOf({ className: ['x'.repeat(295), 'nav'] })).toEqual(['frame'])
    expect(topicsOf({ className: ['x'.repeat(297), 'nav'] })).toEqual([])
    expect(topicsOf({ className: ['x'.repeat(300)], id: 'nav' })).toEqual([])
  })

  it('tells class lists apart', () => {
    const { classHash } = reading({ className: ['a', 'b'] })
    expect(reading({ className: ['a', 'b'], id: 'c' }).classHash).toBe(classHash)
    expect(reading({ className: ['a'] }).classHash).not.toBe(classHash)
    expect(reading({}).classHash).not.toBe(classHash)
  })
})
