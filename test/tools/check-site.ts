import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

/** What a page has that matters to links. */
interface SitePage {
  ids: ReadonlySet<string>
  /** The values of its `href` and `src` attributes. */
  links: readonly string[]
}

const absolute = /^[a-z][a-z\d+.-]*:/i

/**
 * The broken links of a folder of HTML pages, as `page: link`: those that lead to no file of the folder, or to no element
 * of its page. Links to other sites are not followed.
 */
export function checkSite(folder: string): string[] {
  const pages = new Map(htmlFiles(folder).map((path) => [path, readPage(path)]))
  const broken: string[] = []
  for (const [path, { links }] of pages) {
    for (const link of links) {
      if (absolute.test(link)) continue
      const [file = '', fragment = ''] = link.split('#', 2)
      const target = file === '' ? path : join(dirname(path), decodeURIComponent(file))
      const id = decodeURIComponent(fragment)
      const isThere = existsSync(target) && (id === '' || (pages.get(target)?.ids.has(id) ?? true))
      if (!isThere) broken.push(`${relative(folder, path)}: ${link}`)
    }
  }
  return broken
}

/** The HTML files of a folder and the folders in it. */
export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name))
}

function readPage(path: string): SitePage {
  const ids = new Set<string>()
  const links: string[] = []
  const ahead: Node[] = [parse(readFileSync(path, 'utf8'))]
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if ('childNodes' in node) ahead.push(...node.childNodes)
    for (const { name, value } of 'attrs' in node ? node.attrs : []) {
      if (name === 'id' || name === 'name') ids.add(value)
      if (name === 'href' || name === 'src') links.push(value)
    }
  }
  return { ids, links }
}
