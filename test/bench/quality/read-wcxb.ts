import { join } from 'node:path'
import { corpusFolder, corpusPages } from '../../support/corpora.js'
import type { LabelledPage, PageTruth } from './labelled-page.js'
import { readJson } from './read-json.js'
import { siteOf } from './site-of.js'

interface WcxbTruth {
  url: string
  _internal: { page_type: { primary: string } }
  ground_truth: {
    title: string
    author?: string | null
    publish_date?: string | null
    main_content: string
    with: string[]
    without: string[]
  }
}

const extension = /\.html$/

/** The articles of the public development split of Murrough-Foley/web-content-extraction-benchmark: `dev/`. */
export function* readWcxb(): Generator<LabelledPage> {
  const folder = corpusFolder('wcxb')
  if (folder === undefined) return
  for (const { name, bytes } of corpusPages('wcxb')) {
    const label = readJson<WcxbTruth>(join(folder, '../ground-truth', name.replace(extension, '.json')))
    if (label === undefined || label._internal.page_type.primary !== 'article') continue
    yield { set: 'wcxb', name, site: siteOf(label.url), bytes, url: label.url, truth: truthOf(label.ground_truth) }
  }
}

function truthOf(label: WcxbTruth['ground_truth']): PageTruth {
  const { publish_date: date } = label
  return {
    body: label.main_content.split('\n').filter((line) => line.trim() !== ''),
    segments: { present: label.with, absent: label.without },
    title: label.title,
    authors: { wanted: authorsOf(label.author ?? ''), accepted: [] },
    ...(date && { published: [date], hasTime: false }),
  }
}

const betweenNames = /, and | and | & |; |, /
/** What follows a comma and is a degree or a post, not a person. */
const personName = /^\p{Lu}[^\d\s]*(?: (?:\p{Lu}|de |van |von )[^\d\s]*)+$/u

/** The label holds one string: several names in it are told apart only where each piece looks like a name. */
function authorsOf(author: string): string[] {
  if (author.trim() === '') return []
  const pieces = author.split(betweenNames).filter(Boolean)
  return pieces.every((piece) => personName.test(piece)) ? pieces : [author]
}
