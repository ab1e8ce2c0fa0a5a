import { describe, expect, test } from 'vitest'
import type { ElementNode } from '../../src/html/nodes.js'
import { MatchLists, tooManyMatches } from '../../src/html/selectors/match-lists.js'
import { createMatcher } from '../../src/html/selectors/matcher.js'
import { compileSelector } from '../../src/html/selectors/selector.js'
import { parsed } from '../profiles/parsed.js'

const document = parsed('<p id="a"></p><p id="b"></p>')
const [[first, second] = []] = createMatcher([compileSelector('p')]).match(document)

/** Adds elements to the lists in turn, as a walk does. */
function fill(lists: MatchLists, selectors: readonly number[], times: number): void {
  for (let turn = 0; turn < times; turn++) {
    for (const selector of selectors) lists.add(selector, (turn % 2 === 0 ? first : second) as ElementNode)
    for (const selector of lists.excess()) lists.giveUp(selector)
  }
}

describe('lists of ten million elements in all', () => {
  test('are kept', () => {
    const lists = new MatchLists(2, 0)
    fill(lists, [0, 1], 5_000_000)
    expect(lists.lists.map(({ length }) => length)).toEqual([5_000_000, 5_000_000])
  })

  test('lose the longest with one more, of those of one length the last', () => {
    const lists = new MatchLists(4, 1)
    fill(lists, [0, 1, 2, 3], 3_333_333)
    expect(lists.isGivenUp(3)).toBe(false)
    fill(lists, [1], 3)
    expect([0, 1, 2, 3].map((selector) => lists.isGivenUp(selector))).toEqual([false, true, false, true])
    expect(lists.lists[1]).toBe(tooManyMatches)
    expect(lists.lists[2]).toHaveLength(3_333_333)
  })

  test('an element stands once in a list', () => {
    const lists = new MatchLists(1, 0)
    lists.add(0, first as ElementNode)
    lists.add(0, first as ElementNode)
    expect(lists.lists).toEqual([[first]])
  })
})
