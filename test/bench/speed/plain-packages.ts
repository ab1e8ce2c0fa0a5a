import type grayMatter from 'gray-matter'
import type { parse } from 'parse5'

/** The packages that the library reads a source with, as anybody else uses them. */
export interface PlainPackages {
  readonly parse: typeof parse
  /** The part of a feed document behind its front matter, of which nothing is kept; the whole where it cannot be read. */
  readonly bodyOf: (source: string) => string
}

/**
 * Loads copies of their own, as they are installed. The library extends classes of parse5, and the engine compiles for all that
 * use a class: in one bundle with the library `parse5.parse` takes a third longer.
 */
export async function loadPlainPackages(): Promise<PlainPackages> {
  const load = async <T>(name: string): Promise<T> => import(import.meta.resolve(name)) as Promise<T>
  const parse5 = await load<{ parse: typeof parse }>('parse5')
  const { default: matter } = await load<{ default: typeof grayMatter }>('gray-matter')
  const bodyOf = (source: string): string => {
    try {
      // gray-matter looks at the very start alone, where feed documents have a blank line; with options it keeps no document.
      return matter(source.trimStart(), {}).content
    } catch {
      return source
    }
  }
  return { parse: parse5.parse, bodyOf }
}
