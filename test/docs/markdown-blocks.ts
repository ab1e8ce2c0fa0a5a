import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A fenced block of a page. */
export interface MarkdownBlock {
  /** The word after the fence; '' when there is none. */
  language: string
  text: string
  /** The nearest heading above it, without its number signs. */
  heading: string
}

/** The root of the repository, with a slash at the end. */
export const repository: string = fileURLToPath(new URL('../..', import.meta.url))

/** The text of a file of the repository. */
export function readPage(path: string): string {
  return readFileSync(repository + path, 'utf8')
}

/** The fenced blocks of a page, in order. Indented fences are left out. */
export function markdownBlocks(page: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  let heading = ''
  let open: { language: string; lines: string[] } | undefined
  for (const line of page.split('\n')) {
    if (open === undefined) {
      if (line.startsWith('```')) open = { language: line.slice(3), lines: [] }
      else if (line.startsWith('#')) heading = line.replace(/^#+ /, '')
    } else if (line === '```') {
      blocks.push({ language: open.language, text: open.lines.join('\n'), heading })
      open = undefined
    } else open.lines.push(line)
  }
  return blocks
}

/** The rows of the table whose first heading is `first`: the cells of each, trimmed. Empty when there is no such table. */
export function tableRows(page: string, first: string): string[][] {
  const lines = page.split('\n')
  const head = lines.findIndex((line) => cells(line)[0] === first)
  if (head === -1) return []
  const rows = lines.slice(head + 2)
  const end = rows.findIndex((line) => !line.startsWith('|'))
  return rows.slice(0, end === -1 ? undefined : end).map(cells)
}

function cells(line: string): string[] {
  if (!line.startsWith('|')) return []
  const parts = line.slice(1, line.lastIndexOf('|')).split('|')
  return parts.map((cell) => cell.trim())
}

/** The sections of a page that a heading of the given level opens: the text below each, up to the next heading of any level. */
export function sections(page: string, level: number): Map<string, string> {
  const found = new Map<string, string>()
  const mark = `${'#'.repeat(level)} `
  for (const part of page.split(/^(?=#{1,6} )/m)) {
    if (!part.startsWith(mark)) continue
    const end = part.indexOf('\n')
    found.set(part.slice(mark.length, end).replaceAll('`', ''), part.slice(end + 1))
  }
  return found
}
