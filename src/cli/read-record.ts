import { messageOf } from './call-error.js'

/** A line of NDJSON input. */
export interface InputRecord {
  /** undefined where the line states none. */
  readonly id?: string | number
  readonly url?: string
  readonly source: string
  /** What is wrong with the line; undefined where it can be parsed. `id` is read all the same, where it can be. */
  readonly problem?: string
}

/** Reads `{"id", "url", "source"}`; other fields are left alone, and null equals absent. Never throws. */
export function readRecord(line: string): InputRecord {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { source: '', problem: `not JSON: ${messageOf(error)}` }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { source: '', problem: `an object was expected, got ${kindOf(value)}` }
  const { id, url, source } = value as Record<string, unknown>
  const named = typeof id === 'string' || typeof id === 'number' ? { id } : {}
  const wrong = (field: string, wanted: string, got: unknown): InputRecord => ({
    ...named,
    source: '',
    problem: `${field}: ${wanted} was expected, got ${kindOf(got)}`,
  })
  if (!isAbsent(id) && named.id === undefined) return wrong('id', 'text or a number', id)
  if (!isAbsent(url) && typeof url !== 'string') return wrong('url', 'text', url)
  if (typeof source !== 'string') return wrong('source', 'text', source)
  return { ...named, ...(typeof url === 'string' && { url }), source }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
