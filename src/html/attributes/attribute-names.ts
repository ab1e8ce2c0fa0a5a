import { Attribute, type AttributeName, unnamed } from './attribute.js'
import { NameTable } from './name-table.js'
import { findProperty, htmlProperties, type PropertyInfo, svgProperties } from './property-info.js'
import { uniqueText } from './unique-text.js'

/** What is known of the names of attributes of HTML elements, by where they stand in a source. */
export const attributeNames: NameTable<AttributeName> = new NameTable((name) => nameOf(name, false))

/** The attributes of a tag as its element has them; what is known of their names is that of hast-util-from-parse5. */
export function settleAttributes(
  attributes: readonly Attribute[],
  isForeign: boolean,
  inSvg: boolean,
): readonly Attribute[] {
  let hasDouble = false
  for (let place = 0; place < attributes.length; place++) {
    const attribute = attributes[place] as Attribute
    // In a foreign element parse5 may have changed the name.
    if (isForeign || attribute.known === unnamed) {
      const { prefix, name } = attribute
      attribute.known = nameOf(prefix ? `${prefix}:${name}` : name, inSvg)
    }
    hasDouble ||= attribute.known.hasDouble
  }
  return hasDouble ? mergeDoubles(attributes) : attributes
}

/** The names that the schemas know, as far as they were met. */
const htmlNames = new Map<string, AttributeName>()
const svgNames = new Map<string, AttributeName>()

function nameOf(name: string, inSvg: boolean): AttributeName {
  const info = (inSvg ? svgProperties : htmlProperties).get(name)
  if (info === undefined) return describeOther(name, inSvg)
  const found = inSvg ? svgNames : htmlNames
  const known = found.get(name)
  if (known !== undefined) return known
  const described = describeKnown(name, info)
  found.set(name, described)
  return described
}

function describeKnown(name: string, { property, attribute, kind }: PropertyInfo): AttributeName {
  return { name, property: uniqueText(property), attribute, kind, hasDouble: attribute !== name }
}

/** Properties of every object, like `constructor` and `__proto__`, are none of an element. */
const objectNames: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

function describeOther(name: string, inSvg: boolean): AttributeName {
  if (objectNames.has(name)) return { ...unnamed, name }
  const { property, attribute, kind } = findProperty(inSvg ? svgProperties : htmlProperties, name)
  // `data--a` becomes what `data-a` becomes.
  return { name, property, attribute, kind, hasDouble: attribute !== name || name.startsWith('data--') }
}

/** What is known of a name that is already that of a property. */
export function namedProperty(property: string): AttributeName {
  return { name: property, property: uniqueText(property), attribute: property, kind: 'text', hasDouble: false }
}

/** Of two attributes that name the same property the later one counts, class names add up. */
function mergeDoubles(attributes: readonly Attribute[]): Attribute[] {
  const merged = new Map<string, Attribute>()
  for (const attribute of attributes) {
    const { property } = attribute.known
    const earlier = merged.get(property)
    if (property !== '') merged.set(property, earlier === undefined ? attribute : joined(earlier, attribute))
  }
  return [...merged.values()]
}

function joined(earlier: Attribute, later: Attribute): Attribute {
  const { known, property: value } = later
  if (known.property !== 'className' || !Array.isArray(earlier.property) || !Array.isArray(value)) return later
  return Attribute.of(known, [...earlier.property, ...value])
}
