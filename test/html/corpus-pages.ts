import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const page = /\.html(\.gz)?$/

/** Where collections of real pages may lie; see `docs/benchmarks.md`. */
const root: string = process.env.NEWS_PARSE_CORPORA ?? '../shared'

/** Every `step`-th page of the collections, in an order that does not depend on the file system; [] when there are none. */
export function corpusPages(step: number): { name: string; source: string }[] {
  if (!existsSync(root)) return []
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => page.test(name))
  return names
    .sort()
    .filter((_, index) => index % step === 0)
    .map((name) => {
      const bytes = readFileSync(join(root, name))
      return { name, source: (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') }
    })
}
