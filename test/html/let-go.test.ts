import { describe, expect, it } from 'vitest'
import { letGo } from '../../src/html/let-go.js'
import { newList } from '../../src/html/new-list.js'
import { remembered } from '../../src/html/remembered.js'
import { parseWhole } from './reference-tree.js'

describe('letGo', () => {
  it('leaves no node that leads to another, and nothing that was found out', () => {
    const { document } = parseWhole('<article><h1>Ferry</h1><p>It <b>sails</b>.<!-- noon --></p></article>')
    const root = remembered(({ root }) => root)
    root(document)
    letGo(document)
    expect(document.nodes.length).toBeGreaterThan(8)
    for (const node of document.nodes) {
      expect(node.parent).toBeNull()
      expect('children' in node ? node.children : []).toEqual([])
    }
    expect(document.facts.size).toBe(0)
  })
})

describe('newList', () => {
  it('gives an empty list of its own each time', () => {
    const list = newList<object>()
    list.push({})
    expect(newList()).toEqual([])
  })
})
