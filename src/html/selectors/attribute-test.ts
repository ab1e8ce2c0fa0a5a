import { property } from '../attributes/attribute.js'
import type { PropertyInfo } from '../attributes/property-info.js'
import type { ElementNode } from '../nodes.js'
import type { AttributeTest } from './selector-model.js'

const asciiSpaces = /[ \t\n\r\f]+/

/** Whether the element's attribute passes. An attribute that is an empty list (`class=""`) counts as absent. */
export function passesAttributeTest(test: AttributeTest, element: ElementNode): boolean {
  const value = attributeText(test, element)
  if (value === undefined) return false
  if (test.value === undefined) return true
  if (!test.ignoreCase) return compareAttribute(test.operator, value, test.value)
  if (test.operator === '^=' && differsAtStart(value, test.value)) return false
  return compareAttribute(test.operator, value.toLowerCase(), test.value)
}

/** Whether the first unit, where it is ASCII, tells that the value does not begin so in lower case: addresses are long. */
function differsAtStart(value: string, wanted: string): boolean {
  const first = value.charCodeAt(0)
  return first < 0x80 && (first >= 0x41 && first <= 0x5a ? first + 0x20 : first) !== wanted.charCodeAt(0)
}

/** The value as text: a list joined, `true` as the attribute's name. undefined when it is absent. */
function attributeText(test: AttributeTest, element: ElementNode): string | undefined {
  const inSvg = element.foreign ? propertyText(element, test.svg) : undefined
  return inSvg ?? propertyText(element, test.html)
}

function propertyText(element: ElementNode, info: PropertyInfo): string | undefined {
  const value = property(element, info.property)
  if (value === null || value === undefined || value === false) return undefined
  if (value === true) return info.attribute
  if (!Array.isArray(value)) return String(value)
  if (value.length === 0) return undefined
  return info.kind === 'commas' || info.kind === 'numbers' ? joinWithCommas(value) : value.join(' ').trim()
}

/** Items joined as an attribute writes them; an empty last item keeps its comma. */
function joinWithCommas(items: readonly (string | number)[]): string {
  const all = items.at(-1) === '' ? [...items, ''] : items
  return all.join(', ').trim()
}

/** An empty operand of `^=`, `$=`, `*=` or `~=` matches nothing, as CSS has it. */
function compareAttribute(operator: string | undefined, value: string, wanted: string): boolean {
  switch (operator) {
    case '^=':
      return wanted !== '' && value.startsWith(wanted)
    case '$=':
      return wanted !== '' && value.endsWith(wanted)
    case '*=':
      return wanted !== '' && value.includes(wanted)
    case '|=':
      return value === wanted || value.startsWith(`${wanted}-`)
    case '~=':
      return wanted !== '' && (value === wanted || value.trim().split(asciiSpaces).includes(wanted))
    default:
      return value === wanted
  }
}
