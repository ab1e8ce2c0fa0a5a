import { join } from 'node:path'
import { corpusFolder, corpusPages } from '../../support/corpora.js'
import type { LabelledPage } from './labelled-page.js'
import { readJson } from './read-json.js'
import { siteOf } from './site-of.js'

/** The pages of adbar/trafilatura's evaluation: `tests/eval/` and `tests/evaldata.json`, which is keyed by URL. */
export function* readTrafilatura(): Generator<LabelledPage> {
  const folder = corpusFolder('trafilatura')
  if (folder === undefined) return
  type Entry = { file: string; with: string[]; without: string[] }
  const entries = readJson<Record<string, Entry>>(join(folder, '../evaldata.json')) ?? {}
  const byFile = new Map(Object.entries(entries).map(([url, entry]) => [entry.file, { url, entry }]))
  for (const { name, bytes } of corpusPages('trafilatura')) {
    const found = byFile.get(name)
    if (found === undefined) continue
    const { url, entry } = found
    const segments = { present: entry.with, absent: entry.without }
    yield { set: 'trafilatura', name, site: siteOf(url), bytes, url, truth: { segments } }
  }
}
