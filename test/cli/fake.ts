import type { CommandIo } from '../../src/cli/io.js'
import { workHere } from '../../src/cli/workers.js'
import type { Article } from '../../src/model/article.js'
import type { ParseOptions } from '../../src/model/options.js'

/** An article with little in it. */
export function fakeArticle(parts: Partial<Article> = {}): Article {
  return {
    status: 'ok',
    metadata: { authors: [], credits: [], categories: [], keywords: [], origins: {} },
    paragraphs: [],
    blocks: [],
    stripped: [],
    accounting: { total: 0, kept: 0, stripped: 0, unaccounted: 0, byReason: {} },
    profile: null,
    contentRoots: [],
    diagnostics: [],
    ...parts,
  }
}

/** What a call of the command did. */
export interface FakeWorld extends CommandIo {
  output: string
  errors: string
  /** The options of every parse; the first is the check of the options, before anything is read. */
  calls: ParseOptions[]
}

/** A world of the given files (`-` is standard input), whose parser makes the text of a file its title. */
export function fakeWorld(files: Record<string, string>, parts: Partial<CommandIo> = {}): FakeWorld {
  const read = async (name: string): Promise<Uint8Array> => {
    const text = files[name]
    if (text === undefined) throw new Error(`ENOENT: no such file, open '${name}'`)
    return new TextEncoder().encode(text)
  }
  const world: FakeWorld = {
    output: '',
    errors: '',
    calls: [],
    parse(source, options) {
      world.calls.push(options)
      const title = typeof source === 'string' ? source : new TextDecoder().decode(source)
      return fakeArticle({ metadata: { ...fakeArticle().metadata, title } })
    },
    readFile: read,
    async *open(name) {
      yield await read(name)
    },
    readRange: async (name, start, end) => (await read(name)).slice(start, end),
    async *findFiles(name) {
      yield name
    },
    isManyFiles: async () => false,
    fileSize: async (name) => files[name]?.length,
    startThreads: async (settings) => workHere(settings, world),
    async writeOutput(text) {
      world.output += text
    },
    async writeError(text) {
      world.errors += text
    },
    inputIsTerminal: false,
    columns: undefined,
    errorColumns: undefined,
    signal: new AbortController().signal,
    now: () => 0,
    version: '9.8.7',
    ...parts,
  }
  return world
}
