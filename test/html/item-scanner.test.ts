import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAttribute, property } from '../../src/html/attributes/attribute.js'
import { ItemScanner } from '../../src/html/attributes/item-scanner.js'
import type { ElementNode } from '../../src/html/nodes.js'
import { elementWith } from '../support/element-with.js'
import { parseWhole } from './reference-tree.js'

function elementOf(attributes: string): ElementNode {
  const found = parseWhole(`<p ${attributes}>x</p>`).document.nodes.find(
    (node): node is ElementNode => node.type === 'element' && node.tagName === 'p',
  )
  if (found === undefined) throw new Error('no paragraph')
  return found
}

function itemsOf(element: ElementNode, name: string): string[] {
  const attribute = findAttribute(element, name)
  if (attribute === undefined) throw new Error(`no ${name}`)
  const scanner = new ItemScanner()
  const items: string[] = []
  scanner.open(attribute)
  while (scanner.next()) items.push(scanner.text.slice(scanner.start, scanner.end))
  return items
}

describe('ItemScanner', () => {
  it('finds the items of a list where they stand', () => {
    expect(itemsOf(elementOf('class=" lead  text\n\tbody "'), 'className')).toEqual(['lead', 'text', 'body'])
    expect(itemsOf(elementOf('class=""'), 'className')).toEqual([])
    expect(itemsOf(elementOf('class=lead id="two words"'), 'id')).toEqual(['two words'])
  })

  it('finds those of values that do not stand in the source as they are', () => {
    expect(itemsOf(elementOf('class="a&amp;b c"'), 'className')).toEqual(['a&b', 'c'])
    expect(itemsOf(elementOf('class="a" classname="b"'), 'className')).toEqual(['a', 'b'])
    expect(itemsOf(elementWith({ className: ['a', 'b c'] }), 'className')).toEqual(['a', 'b c'])
  })

  it('finds what the property has, whether or not that was read before', () => {
    const part = fc.constantFrom('a', 'Lead', ' ', '\t', '\n', '\f', '\u00a0', '\u3000', 'é', '&amp;', '&')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const element = elementOf(`class="${parts.join('')}"`)
        const before = itemsOf(element, 'className')
        expect(before).toEqual(property(element, 'className'))
        expect(itemsOf(element, 'className')).toEqual(before)
      }),
    )
  })
})
