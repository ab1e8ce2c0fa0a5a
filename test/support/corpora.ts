import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const repository = fileURLToPath(new URL('../..', import.meta.url))

/** The folder that holds `corpora/`, `feeds/` and `seed/`: NEWS_PARSE_CORPORA, or `shared` beside the repository. */
export const corporaFolder: string = resolve(repository, process.env.NEWS_PARSE_CORPORA ?? '../shared')

/** A collection of real documents. */
export type CorpusSet = 'article-extraction-benchmark' | 'fundus' | 'trafilatura' | 'wcxb' | 'gne' | 'feeds' | 'seed'

/** For each set the folders its pages may lie in, the first that exists counts: here, and in a clone of the public original. */
const folders: Readonly<Record<CorpusSet, readonly string[]>> = {
  'article-extraction-benchmark': ['corpora/article-extraction-benchmark/html'],
  fundus: ['corpora/fundus/tests/resources/parser/test_data'],
  trafilatura: ['corpora/trafilatura/tests/eval'],
  wcxb: ['corpora/wcxb/dev/html'],
  gne: ['corpora/gne/pages', 'corpora/gne/tests'],
  feeds: ['feeds/docs'],
  seed: ['seed'],
}

/** The names of all sets. */
export const corpusSets: readonly CorpusSet[] = Object.keys(folders) as CorpusSet[]

/** A document of a set. */
export interface CorpusPage {
  set: CorpusSet
  /** The path inside the set's folder without `.gz`, with slashes. */
  name: string
  /** As stored, unpacked. */
  bytes: Uint8Array
}

const pageName = /\.(?:html?|md)(?:\.gz)?$/
const packed = /\.gz$/

/** The folder of a set; undefined when it is not there. */
export function corpusFolder(set: CorpusSet): string | undefined {
  return folders[set].map((folder) => join(corporaFolder, folder)).find((folder) => existsSync(folder))
}

/** The bytes of a file, unpacked when its name ends in `.gz`. */
export function readPacked(path: string): Uint8Array {
  const bytes = readFileSync(path)
  return packed.test(path) ? gunzipSync(bytes) : bytes
}

/** The paths of a set's pages, sorted. */
export function corpusFiles(set: CorpusSet): string[] {
  const folder = corpusFolder(set)
  if (folder === undefined) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => pageName.test(path))
    .sort()
    .map((path) => join(folder, path))
}

/** All pages of a set, or of all sets, read one by one as they are asked for. Nothing where a set is not there. */
export function* corpusPages(set?: CorpusSet): Generator<CorpusPage> {
  for (const each of set === undefined ? corpusSets : [set]) {
    const folder = corpusFolder(each) ?? ''
    for (const path of corpusFiles(each)) {
      const name = relative(folder, path).replace(packed, '').split(sep).join('/')
      yield { set: each, name, bytes: readPacked(path) }
    }
  }
}

/** Whether the real documents are absent; says so in one line. For `describe.skipIf`. */
export function skipWithoutCorpora(): boolean {
  const absent = corpusSets.every((set) => corpusFolder(set) === undefined)
  if (absent) process.stderr.write(`no corpora in ${corporaFolder}: set NEWS_PARSE_CORPORA to test on real documents\n`)
  return absent
}
