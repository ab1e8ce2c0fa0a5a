import type { Properties } from 'hast'
import { Attribute } from '../../src/html/attributes/attribute.js'
import { namedProperty } from '../../src/html/attributes/attribute-names.js'
import { makeElement } from '../../src/html/make-nodes.js'
import type { ElementNode } from '../../src/html/nodes.js'

/** An element that has the properties. */
export function elementWith(properties: Properties): ElementNode {
  const attributes = Object.entries(properties).map(([name, value]) => Attribute.of(namedProperty(name), value))
  return makeElement('div', attributes, false, undefined)
}
