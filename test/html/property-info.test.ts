import fc from 'fast-check'
import { find, html, type Info, type Schema, svg } from 'property-information'
import { describe, expect, it } from 'vitest'
import {
  findProperty,
  htmlProperties,
  type PropertyInfo,
  svgProperties,
} from '../../src/html/attributes/property-info.js'

const schemas = [
  { name: 'HTML', ours: htmlProperties, theirs: html },
  { name: 'SVG', ours: svgProperties, theirs: svg },
]

/** What property-information says, in our words. */
function reference(schema: Schema, name: string): PropertyInfo {
  const info = find(schema, name)
  return { property: info.property, attribute: info.attribute, kind: kindOf(info) }
}

function kindOf(info: Info): PropertyInfo['kind'] {
  if (info.commaSeparated) return info.number ? 'numbers' : 'commas'
  if (info.spaceSeparated) return 'spaces'
  if (info.commaOrSpaceSeparated) return 'any'
  if (info.number) return 'number'
  return info.boolean || info.overloadedBoolean ? 'boolean' : 'text'
}

describe.each(schemas)('findProperty for $name', ({ ours, theirs }) => {
  it('knows what property-information knows, under the same names', () => {
    const names = Object.values(theirs.property).flatMap(({ property, attribute }) => [property, attribute])
    expect(names.length).toBeGreaterThan(700)
    expect(new Set(ours.keys())).toEqual(new Set(Object.keys(theirs.normal)))
    for (const name of names) {
      expect(findProperty(ours, name)).toEqual(reference(theirs, name))
      expect(findProperty(ours, name.toUpperCase())).toEqual(reference(theirs, name.toUpperCase()))
    }
  })

  it.each(['data-', 'data-a', 'data-a-b', 'data--a', 'data-1', 'data-A-b', 'DATA-x', 'dataFooBar', 'datafoo', 'data'])(
    'reads %s alike',
    (name) => expect(findProperty(ours, name)).toEqual(reference(theirs, name)),
  )

  it('reads any other name alike', () => {
    const part = fc.constantFrom('data', '-', 'a', 'B', '.', ':', '1', 'x-y', 'on', 'é')
    const names = fc.array(part, { minLength: 1, maxLength: 6 }).map((list) => list.join(''))
    fc.assert(
      // property-information takes a name with a hyphen behind `data` by chance: its pattern remembers where it ended.
      fc.property(
        names.filter((name) => !/^data[^-].*-[a-z]/i.test(name)),
        (name) => {
          expect(findProperty(ours, name)).toEqual(reference(theirs, name))
        },
      ),
    )
  })

  it('finds nothing of the prototype', () => {
    expect(findProperty(ours, 'constructor')).toEqual({
      property: 'constructor',
      attribute: 'constructor',
      kind: 'text',
    })
  })
})
