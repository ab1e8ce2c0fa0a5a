import type { Schema } from '../tools/profile-schema.js'

/** Whether the value is what the schema describes: the part of JSON Schema 2020-12 that the profile schema uses. */
export function fitsSchema(schema: Schema, value: unknown): boolean {
  const { type, not, anyOf, oneOf } = schema
  if (type !== undefined && !isOfType(type, value)) return false
  if (schema.enum !== undefined && !schema.enum.includes(String(value))) return false
  if (schema.const !== undefined && value !== schema.const) return false
  if (not !== undefined && fitsSchema(not, value)) return false
  if (anyOf !== undefined && !anyOf.some((part) => fitsSchema(part, value))) return false
  if (oneOf !== undefined && oneOf.filter((part) => fitsSchema(part, value)).length !== 1) return false
  if (typeof value === 'string') return fitsString(schema, value)
  if (typeof value === 'number') return !(value < (schema.minimum ?? value) || value > (schema.maximum ?? value))
  if (Array.isArray(value)) return value.every((entry) => schema.items === undefined || fitsSchema(schema.items, entry))
  return typeof value !== 'object' || value === null || fitsObject(schema, value)
}

function isOfType(type: NonNullable<Schema['type']>, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

function fitsString({ pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Schema, value: string): boolean {
  if (value.length < minLength || value.length > maxLength) return false
  return pattern === undefined || new RegExp(pattern, 'u').test(value)
}

function fitsObject(schema: Schema, value: object): boolean {
  const { properties = {}, required = [], additionalProperties, minProperties = 0, dependentRequired = {} } = schema
  const entries = Object.entries(value)
  if (entries.length < minProperties || !required.every((key) => Object.hasOwn(value, key))) return false
  for (const [key, needed] of Object.entries(dependentRequired))
    if (Object.hasOwn(value, key) && !needed.every((other) => Object.hasOwn(value, other))) return false
  return entries.every(([key, inner]) => {
    const property = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
    if (property === undefined || property === true) return true
    return property !== false && fitsSchema(property, inner)
  })
}
