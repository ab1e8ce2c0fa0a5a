import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { corporaFolder, corpusPages } from '../support/corpora.js'

/** The label of one block of a feed document. */
export interface TruthBlock {
  /** A kept role (`keptRoles`) or the name of a strip reason. */
  role: string
  /** Either is right. */
  altRole?: string
  text: string
  /** The text stands beside a `<br>`: how its parts join is not labelled. */
  br?: boolean
}

/** The labels of a document's metadata; null where it has none. */
export interface TruthMetadata {
  title: string
  titleAlt: string[]
  originalTitle: string | null
  authors: string[]
  editors: string[]
  proofreaders?: string[]
  photographers?: string[]
  /** Who gave the images; may count as a photographer. */
  imageCredit?: string | null
  source: string | null
  sourceAlt?: string[]
  /** `line` and `suffix` must be read; of the other kinds the source may be absent. */
  sourceKind: string | null
  siteName: string
  categories: string[]
  /** What the body says of its categories; may follow those of the front matter. */
  docCategories?: string[]
  publishedAt: string | null
  dateKind: 'utc' | 'zone-unverified' | 'naive' | 'date-only' | 'invalid'
  leadImage: string | null
  keywords?: string[]
  stockCodes: string[]
  canonicalUrl?: string | null
}

/** The labels of a document. */
export interface Truth {
  status: 'ok' | 'truncated' | 'empty'
  metadata: TruthMetadata
  blocks: TruthBlock[]
}

/** A labelled feed document. */
export interface LabelledFeed {
  /** `sina-finance-13060482769`; the seed's is `seed`. */
  name: string
  /** The name without its number. */
  site: string
  source: string
  truth: Truth
}

/** Roles of what is kept; every other role is a strip reason. */
export const keptRoles: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list-item',
  'caption',
  'code',
  'table-cell',
])

const number = /-\d+$/

function truthPath(set: string, name: string): string {
  return set === 'seed' ? join(corporaFolder, 'seed/truth.json') : join(corporaFolder, 'feeds/truth', `${name}.json`)
}

/** All labelled feed documents, the seed last; none where they are not there. */
export function labelledFeeds(): LabelledFeed[] {
  const feeds: LabelledFeed[] = []
  for (const set of ['feeds', 'seed'] as const)
    for (const page of corpusPages(set)) {
      const name = basename(page.name, '.md')
      const path = truthPath(set, name)
      if (!page.name.endsWith('.md') || !existsSync(path)) continue
      const truth: Truth = JSON.parse(readFileSync(path, 'utf8'))
      const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(page.bytes)
      feeds.push({
        name: set === 'seed' ? 'seed' : name,
        site: set === 'seed' ? 'seed' : name.replace(number, ''),
        source,
        truth,
      })
    }
  return feeds
}
