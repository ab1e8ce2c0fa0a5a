import { existsSync, readFileSync } from 'node:fs'

/** The value of a JSON file; undefined when there is no such file. `T` is what the set's layout promises. */
export function readJson<T>(path: string): T | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined
}
