import { join } from 'node:path'
import { corporaFolder, corpusPages } from '../../support/corpora.js'
import type { LabelledPage, PageTruth } from './labelled-page.js'
import { readJson } from './read-json.js'

interface GneTruth {
  url: string | null
  status: string
  metadata: {
    title: string
    authors: string[]
    editors: string[]
    source?: string | null
    publishedAt?: string | null
  }
  paragraphs: string[]
  headings: string[]
  code?: string[]
  /** A letter for each unit in reading order: p paragraph, h heading, k code, c caption. */
  order: string
  accept?: { authors?: string[]; editors?: string[]; source?: string[]; publishedAt?: string[] }
}

const extension = /\.html$/

/** The Chinese pages of GeneralNewsExtractor/GeneralNewsExtractor with labels of our own, `truth/<site>__<page>.json`. */
export function* readGne(): Generator<LabelledPage> {
  for (const { name, bytes } of corpusPages('gne')) {
    const label = name.replaceAll('/', '__').replace(extension, '')
    const truth = readJson<GneTruth>(join(corporaFolder, 'corpora/gne/truth', `${label}.json`))
    if (truth === undefined || truth.status !== 'ok') continue
    const site = label.split('__')[0] ?? label
    yield { set: 'gne', name, site, bytes, url: truth.url ?? undefined, truth: truthOf(truth) }
  }
}

function truthOf({ metadata, paragraphs, headings, code = [], order, accept = {} }: GneTruth): PageTruth {
  const next: Record<string, string[]> = { p: [...paragraphs], h: [...headings], k: [...code] }
  const source = [...(metadata.source ? [metadata.source] : []), ...(accept.source ?? [])]
  const published = [...(metadata.publishedAt ? [metadata.publishedAt] : []), ...(accept.publishedAt ?? [])]
  return {
    body: [...order].flatMap((kind) => next[kind]?.shift() ?? []),
    paragraphs,
    title: metadata.title,
    authors: { wanted: metadata.authors, accepted: accept.authors ?? [] },
    editors: { wanted: metadata.editors, accepted: accept.editors ?? [] },
    source,
    ...(published.length > 0 && { published, hasTime: true }),
  }
}
