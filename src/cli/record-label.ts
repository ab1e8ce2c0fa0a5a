import { messageOf } from './call-error.js'

/** The first field of a line that this command wrote, which is all that is needed of most lines. */
const leadingLabel = /^\{"(file|id|line)":("(?:[^"\\]|\\.)*"|-?\d+)[,}]/

/** Bytes of a line that are looked at first: above nearly every name. */
const headBytes = 1_024

const decoder = new TextDecoder()

/** The field that names the document of a line of NDJSON output, as JSON of its own: `{"id":"x"}`. Throws where there is none. */
export function recordLabel(line: Uint8Array): string {
  const found = leadingLabel.exec(decoder.decode(line.subarray(0, headBytes)))
  if (found !== null) return `{"${found[1]}":${found[2]}}`
  // Another tool may have put the fields into another order.
  const record = parse(decoder.decode(line))
  const field = ['file', 'id', 'line'].find((name) => Object.hasOwn(record, name))
  if (field === undefined) throw new Error('no file, id or line says which document it is')
  return JSON.stringify({ [field]: record[field] })
}

function parse(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new Error(`not JSON: ${messageOf(error)}`)
  }
  if (typeof value !== 'object' || value === null) throw new Error('no object')
  return value as Record<string, unknown>
}
