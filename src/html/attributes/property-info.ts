import type { PropertyKind } from './property-kind.js'
import { propertyTable } from './property-table.js'

/** An attribute and the hast property it becomes. */
export interface PropertyInfo {
  readonly property: string
  readonly attribute: string
  readonly kind: PropertyKind
}

/** Properties by their own names and their attributes' names, both in lower case. */
export type PropertySchema = ReadonlyMap<string, PropertyInfo>

const capital = /[A-Z]/g
const dashedLetter = /-[a-z]/g
const dataName = /^data[-\w.:]+$/i

/** The properties of HTML and MathML elements, as property-information has them. */
export const htmlProperties: PropertySchema = readTable('html')
/** The properties of SVG elements. */
export const svgProperties: PropertySchema = readTable('svg')

/**
 * A property and its attribute from an entry of the table. `a=b` is property `a` and attribute `b`; in `a=` the attribute is
 * the property in lower case, in `a-` it has hyphens before what are capitals in the property. In any other entry both are
 * the same, but that ARIA's attributes begin with `aria-`.
 */
export function attributeOf(entry: string): [property: string, attribute: string] {
  const [property = '', attribute] = entry.split('=')
  if (attribute !== undefined) return [property, attribute || property.toLowerCase()]
  if (entry.endsWith('-')) return [entry.slice(0, -1), entry.slice(0, -1).replace(capital, withHyphen)]
  return [entry, entry.startsWith('aria') ? `aria-${entry.slice(4).toLowerCase()}` : entry]
}

function readTable(schema: 'html' | 'svg'): PropertySchema {
  const properties = new Map<string, PropertyInfo>()
  for (const [schemas, kind, entries] of propertyTable) {
    if (schemas !== schema && schemas !== 'both') continue
    for (const entry of entries.split(' ')) {
      const [property, attribute] = attributeOf(entry)
      const info = { property, attribute, kind }
      properties.set(property.toLowerCase(), info)
      properties.set(attribute.toLowerCase(), info)
    }
  }
  return properties
}

/** The property of an attribute's or a property's name; one that the schema does not know is text under its own name. */
export function findProperty(schema: PropertySchema, name: string): PropertyInfo {
  const known = schema.get(name.toLowerCase())
  if (known !== undefined) return known
  if (name.length > 4 && dataName.test(name)) return dataProperty(name)
  return { property: name, attribute: name, kind: 'text' }
}

/** `data-a-b` is the property `dataAB`, and the other way round. */
function dataProperty(name: string): PropertyInfo {
  const rest = name.slice(name.charAt(4) === '-' ? 5 : 4)
  if (name.charAt(4) === '-') {
    const camel = rest.includes('-') ? rest.replace(dashedLetter, (pair) => pair.charAt(1).toUpperCase()) : rest
    return { property: `data${camel.charAt(0).toUpperCase()}${camel.slice(1)}`, attribute: name, kind: 'text' }
  }
  if (rest.search(dashedLetter) !== -1) return { property: name, attribute: name, kind: 'text' }
  const dashed = rest.replace(capital, withHyphen)
  return { property: name, attribute: `data${dashed.startsWith('-') ? '' : '-'}${dashed}`, kind: 'text' }
}

function withHyphen(letter: string): string {
  return `-${letter.toLowerCase()}`
}
