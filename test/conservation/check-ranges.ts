import { parseFragment } from 'parse5'
import type { Article } from '../../src/model/article.js'
import { allBlocks, type Claim } from './claims.js'
import { countedCharacters, show } from './counted.js'
import type { SourceModel } from './read-source.js'

function hasBetween(starts: readonly number[], start: number, end: number): boolean {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return (starts[low] ?? end) < end
}

function hasMoved(model: SourceModel, start: number, end: number): boolean {
  return model.moved.some((moved, index) => {
    const offset = model.offsets[index] ?? 0
    return moved && start <= offset && offset < end
  })
}

function fragmentText(html: string): string {
  let text = ''
  const waiting = [...parseFragment(html).childNodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) text += node.value
    const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child !== undefined) waiting.push(child)
    }
  }
  return text
}

/** Every block that nothing was taken out of: its range, cut out and parsed as a fragment, has its characters. */
export function checkRanges(model: SourceModel, article: Article): string[] {
  const starts = [...article.stripped.flatMap(({ position }) => (position ? [position.start.offset] : []))]
  starts.sort((left, right) => left - right)
  const problems: string[] = []
  for (const { name, block } of allBlocks(article)) {
    if (block.position === undefined || block.origin !== undefined) continue
    if (block.type === 'table' || block.type === 'list' || block.type === 'quote') continue
    const [start, end] = [block.position.start.offset, block.position.end.offset]
    if (hasBetween(starts, start, end) || hasMoved(model, start, end)) continue
    const text = fragmentText(model.source.slice(start, end))
    if (countedCharacters(text) !== countedCharacters(block.text))
      problems.push(`${name} (${block.type}): its range parses to ${show(text)}, its text is ${show(block.text)}`)
  }
  return problems
}

/** Two ranges that overlap and do not nest, where HTML moved nothing: one of them holds what is not its own. */
export function checkNesting(model: SourceModel, claims: readonly Claim[]): string[] {
  const problems: string[] = []
  const sorted = claims.filter(({ start, end }) => start < end)
  sorted.sort((left, right) => left.start - right.start || right.end - left.end)
  const open: Claim[] = []
  for (const claim of sorted) {
    while ((open.at(-1)?.end ?? Infinity) <= claim.start) open.pop()
    const outer = open.at(-1)
    if (outer !== undefined && outer.end < claim.end && !hasMoved(model, outer.start, claim.end))
      problems.push(`${outer.name} (${outer.start}–${outer.end}) and ${claim.name} (${claim.start}–${claim.end}) cross`)
    open.push(claim)
  }
  return problems
}
