import { join } from 'node:path'
import { corpusFolder, corpusPages } from '../../support/corpora.js'
import type { LabelledPage, PageTruth } from './labelled-page.js'
import { readJson } from './read-json.js'
import { siteOf } from './site-of.js'

interface FundusTruth {
  title: string
  authors?: string[]
  topics?: string[]
  publishing_date: string
  body: { summary: string[]; sections: { headline: string[]; paragraphs: string[] }[] }
}

const dated = /_\d{4}_\d\d_\d\d\.html$/

/**
 * The pages of flairNLP/fundus: `<country>/<Publisher>_<date>.html`, with the labels of all pages of a publisher in
 * `<Publisher>.json`, one entry for each page in the order of the dates.
 */
export function* readFundus(): Generator<LabelledPage> {
  const folder = corpusFolder('fundus')
  if (folder === undefined) return
  const seen = new Map<string, number>()
  for (const { name, bytes } of corpusPages('fundus')) {
    if (!dated.test(name)) continue
    const publisher = name.replace(dated, '')
    const place = seen.get(publisher) ?? 0
    seen.set(publisher, place + 1)
    const truth = Object.values(readJson<Record<string, FundusTruth>>(join(folder, `${publisher}.json`)) ?? {})[place]
    if (truth === undefined) continue
    const [country = '', file = ''] = name.split('/')
    const infos = readJson<Record<string, { url?: string }>>(join(folder, country, 'meta.info'))
    const url = (infos?.[`${file}.gz`] ?? infos?.[file])?.url
    yield { set: 'fundus', name, site: siteOf(url ?? publisher), bytes, url, truth: truthOf(truth) }
  }
}

function truthOf({ title, authors, topics, publishing_date, body }: FundusTruth): PageTruth {
  return {
    body: [...body.summary, ...body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])],
    paragraphs: [...body.summary, ...body.sections.flatMap(({ paragraphs }) => paragraphs)],
    title,
    authors: { wanted: authors ?? [], accepted: [] },
    ...(topics && { topics: { wanted: topics, accepted: [] } }),
    published: [publishing_date],
    hasTime: true,
  }
}
