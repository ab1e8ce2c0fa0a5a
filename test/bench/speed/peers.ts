import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Reads one page; what comes out is thrown away. */
export type Engine = (source: string, url: string) => unknown

interface Linkedom {
  parseHTML(source: string): { document: unknown }
}
interface ReadabilityModule {
  Readability: new (document: unknown) => { parse(): unknown }
}
interface DefuddleModule {
  Defuddle(document: unknown, url: string): Promise<unknown>
}
interface ArticleExtractor {
  extractFromHtml(source: string, url: string): Promise<unknown>
}

/** The other extractors by name, installed in a folder of their own; empty where they are not. */
export async function loadPeers(folder: URL): Promise<Map<string, Engine>> {
  const require = createRequire(new URL('package.json', folder))
  const load = async <T>(name: string): Promise<T> => import(pathToFileURL(require.resolve(name)).href) as Promise<T>
  try {
    const { parseHTML } = await load<Linkedom>('linkedom')
    const { Readability } = await load<ReadabilityModule>('@mozilla/readability')
    const { Defuddle } = (await import(new URL('node_modules/defuddle/dist/node.js', folder).href)) as DefuddleModule
    const { extractFromHtml } = await load<ArticleExtractor>('@extractus/article-extractor')
    return new Map<string, Engine>([
      ['Readability on linkedom', (source) => new Readability(parseHTML(source).document).parse()],
      ['Defuddle on linkedom', (source, url) => Defuddle(parseHTML(source).document, url)],
      ['article-extractor', (source, url) => extractFromHtml(source, url)],
    ])
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.includes('MODULE_NOT_FOUND') !== true) throw error
    console.info(`The peers are not installed: npm ci --prefix ${fileURLToPath(folder)}`)
    return new Map()
  }
}
