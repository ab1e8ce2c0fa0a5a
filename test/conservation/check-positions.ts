import { parseFragment } from 'parse5'
import type { Article } from '../../src/model/article.js'
import type { Point, SourcePosition } from '../../src/model/position.js'
import type { StrippedElement } from '../../src/model/report.js'
import { allBlocks } from './claims.js'
import { show } from './counted.js'
import type { SourceModel } from './read-source.js'

/** Tags that HTML parses only in the context of a whole document, or under another name. */
const documentTags: ReadonlySet<string> = new Set(['html', 'head', 'body', 'frameset', 'frame', 'image'])
const lineEnd = /\r\n|\r|\n/g
const startTag = /^<([a-zA-Z][^\t\n\f\r />]*)/
const commentStart = /^<(?:!|\?|\/)/
const letter = /[a-zA-Z]/

/** Offsets at which lines begin. */
function findLines(source: string): number[] {
  const lines = [0]
  for (const match of source.matchAll(lineEnd)) lines.push(match.index + match[0].length)
  return lines
}

function checkPoint(point: Point, lines: readonly number[], length: number): string | undefined {
  const { line, column, offset } = point
  if (!Number.isInteger(offset) || offset < 0 || offset > length) return `offset ${offset} is outside the source`
  const start = lines[line - 1]
  const next = lines[line] ?? length + 1
  if (start !== undefined && start <= offset && offset < next && start + column - 1 === offset) return undefined
  return `line ${line}, column ${column} is not offset ${offset}`
}

function nameOf(node: unknown): string {
  return typeof node === 'object' && node !== null && 'tagName' in node ? String(node.tagName).toLowerCase() : ''
}

function checkElement(slice: string, tag: string, isWhole: boolean): string | undefined {
  const spelled = startTag.exec(slice)?.[1]?.replaceAll('\0', '\uFFFD').toLowerCase()
  const wanted = spelled === 'image' && tag === 'img' ? 'image' : tag.toLowerCase()
  if (spelled !== wanted) return `is <${tag}>, the source has ${show(slice)}`
  if (documentTags.has(wanted) || !isWhole) return undefined
  // What HTML moves out of the element comes before it.
  const found = parseFragment(slice).childNodes.map(nameOf)
  return found.includes(wanted) ? undefined : `is <${tag}>, its range parses to ${show(found.join(' '))}`
}

function checkEntry(entry: StrippedElement, source: string, isWhole: boolean): string | undefined {
  if (entry.position === undefined) return entry.length > 0 ? 'has counted text and no position' : undefined
  const slice = source.slice(entry.position.start.offset, entry.position.end.offset)
  if (entry.kind === 'element') return checkElement(slice, entry.tagName ?? '', isWhole)
  if (
    entry.kind === 'comment' &&
    !(commentStart.test(slice) && !(slice.startsWith('</') && letter.test(slice.charAt(2))))
  )
    return `is a comment, the source has ${show(slice)}`
  return undefined
}

/** Every position of the result with its name. */
function* positionsOf(article: Article): Generator<[string, SourcePosition]> {
  for (const { name, block } of allBlocks(article)) if (block.position) yield [name, block.position]
  for (const [index, entry] of article.stripped.entries())
    if (entry.position) yield [`stripped[${index}]`, entry.position]
  for (const [field, origins] of Object.entries(article.metadata.origins))
    for (const [index, origin] of origins.entries())
      if (origin.position) yield [`metadata.origins.${field}[${index}]`, origin.position]
  for (const [index, root] of article.contentRoots.entries())
    if (root.position) yield [`contentRoots[${index}]`, root.position]
  for (const [index, diagnostic] of article.diagnostics.entries())
    if (diagnostic.position) yield [`diagnostics[${index}]`, diagnostic.position]
}

/** No two entries of a kind have the same range; entries stand in the order of the source. */
function checkOrder(article: Article): string[] {
  const problems: string[] = []
  const seen = new Set<string>()
  let last = 0
  for (const [index, { kind, position }] of article.stripped.entries()) {
    if (position === undefined) continue
    const { start, end } = position
    const key = `${kind} ${start.offset} ${end.offset}`
    if (seen.has(key))
      problems.push(`stripped[${index}]: another ${kind} entry has the range ${start.offset}–${end.offset}`)
    seen.add(key)
    if (start.offset < last) problems.push(`stripped[${index}]: starts at ${start.offset}, the one before at ${last}`)
    last = start.offset
  }
  return problems
}

/**
 * Every position is inside the source, agrees with its line and column, and begins with what it says it is.
 *
 * @param isWhole - whether the ranges of elements hold these, parsed by themselves: past a limit they need not, and to
 *   parse each of elements that are nested without end takes the square of their number
 */
export function checkPositions(model: SourceModel, article: Article, isWhole: boolean): string[] {
  const problems: string[] = []
  const lines = findLines(model.source)
  for (const [name, { start, end }] of positionsOf(article)) {
    if (start.offset > end.offset) problems.push(`${name}: starts at ${start.offset} and ends at ${end.offset}`)
    for (const point of [start, end]) {
      const problem = checkPoint(point, lines, model.source.length)
      if (problem !== undefined) problems.push(`${name}: ${problem}`)
    }
  }
  for (const [index, entry] of article.stripped.entries()) {
    const problem = checkEntry(entry, model.source, isWhole)
    if (problem !== undefined) problems.push(`stripped[${index}] ${problem}`)
  }
  for (const { name, block } of allBlocks(article))
    if (block.position === undefined) problems.push(`${name}: no position`)
  problems.push(...checkOrder(article))
  return problems
}
