import { join } from 'node:path'
import { corpusFolder, corpusPages } from '../../support/corpora.js'
import type { LabelledPage } from './labelled-page.js'
import { readJson } from './read-json.js'
import { siteOf } from './site-of.js'

const extension = /\.html$/

/** The pages of scrapinghub/article-extraction-benchmark: `html/` and `ground-truth.json` beside it. */
export function* readAeb(): Generator<LabelledPage> {
  const folder = corpusFolder('article-extraction-benchmark')
  if (folder === undefined) return
  const truths = readJson<Record<string, { articleBody: string; url?: string }>>(join(folder, '../ground-truth.json'))
  for (const { name, bytes } of corpusPages('article-extraction-benchmark')) {
    const truth = truths?.[name.replace(extension, '')]
    if (truth === undefined) continue
    const { url } = truth
    const body = truth.articleBody.split('\n').filter((line) => line.trim() !== '')
    yield { set: 'article-extraction-benchmark', name, site: siteOf(url ?? name), bytes, url, truth: { body } }
  }
}
