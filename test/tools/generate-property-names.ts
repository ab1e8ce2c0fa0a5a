/**
 * Writes `src/html/attributes/property-table.ts` from property-information:
 *
 *     npx tsx test/tools/generate-property-names.ts
 *
 * `src/html/attributes/property-info.ts` reads the table.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { html, type Info, type Schema, svg } from 'property-information'
import { attributeOf } from '../../src/html/attributes/property-info.js'
import type { PropertyKind } from '../../src/html/attributes/property-kind.js'

const target = fileURLToPath(new URL('../../src/html/attributes/property-table.ts', import.meta.url))

function kindOf(info: Info): PropertyKind {
  if (info.commaSeparated) return info.number ? 'numbers' : 'commas'
  if (info.spaceSeparated) return 'spaces'
  if (info.commaOrSpaceSeparated) return 'any'
  if (info.number) return 'number'
  return info.boolean || info.overloadedBoolean ? 'boolean' : 'text'
}

/** The shortest entry that `attributeOf` makes the attribute's name of. */
function entryOf({ property, attribute }: Info): string {
  const entries = [property, `${property}=`, `${property}-`, `${property}=${attribute}`]
  const entry = entries.find((one) => attributeOf(one).join() === [property, attribute].join())
  if (entry === undefined) throw new Error(`no entry for ${property}`)
  return entry
}

const groups = new Map<string, string[]>()
function note(schemas: string, info: Info): void {
  const key = `${schemas} ${kindOf(info)}`
  groups.set(key, [...(groups.get(key) ?? []), entryOf(info)])
}
function isIn(schema: Schema, info: Info): boolean {
  const other = schema.property[info.property]
  return other !== undefined && kindOf(other) === kindOf(info) && other.attribute === info.attribute
}
for (const info of Object.values(html.property)) note(isIn(svg, info) ? 'both' : 'html', info)
for (const info of Object.values(svg.property)) if (!isIn(html, info)) note('svg', info)

const rows = [...groups].map(([key, entries]) => {
  const [schemas, kind] = key.split(' ')
  return `  ['${schemas}', '${kind}', '${entries.join(' ')}'],\n`
})
writeFileSync(
  target,
  `// Generated from property-information by test/tools/generate-property-names.ts; not written by hand.
import type { PropertyKind } from './property-kind.js'

/** In which schemas, of which kind, and the properties as \`attributeOf\` reads them. */
export const propertyTable: readonly (readonly ['html' | 'svg' | 'both', PropertyKind, string])[] = [
${rows.join('')}]
`,
)
