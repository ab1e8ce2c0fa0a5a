import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import type { Article } from '../../src/model/article.js'
import { allBlocks, type Claim } from './claims.js'
import { countedCharacters, show } from './counted.js'
import type { SourceElement, SourceModel } from './read-source.js'

/** Whether one of the ascending offsets is in the range. */
export function hasBetween(starts: readonly number[], start: number, end: number): boolean {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return (starts[low] ?? end) < end
}

/** The counted characters of some markup. */
function charactersOf(root: DefaultTreeAdapterTypes.ParentNode): string {
  let text = ''
  const waiting: DefaultTreeAdapterTypes.Node[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    const children = 'content' in node ? node.content.childNodes : 'childNodes' in node ? node.childNodes : []
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child !== undefined) waiting.push(child)
    }
  }
  return countedCharacters(text)
}

/** Whether the markup by itself has the text: in a body, or where that drops parts of tables, as a fragment. */
function hasText(markup: string, text: string): boolean {
  const counted = countedCharacters(text)
  return charactersOf(parse(`<body>${markup}`)) === counted || charactersOf(parseFragment(markup)) === counted
}

/** Elements whose content is no markup: cut out of them, it is read as some. */
const rawTags: ReadonlySet<string> = new Set(
  'iframe noembed noframes noscript plaintext script style textarea title xmp'.split(' '),
)

/** The characters of a range that begins inside an element without markup: those of all of it to there, less those before. */
function charactersWithin(model: SourceModel, raw: SourceElement, start: number, end: number): string {
  const [all, before] = [end, start].map((to) => charactersOf(parse(`<body>${model.source.slice(raw.start, to)}`)))
  return (all ?? '').slice(before?.length)
}

/** Every block that nothing was taken out of: its range, cut out and parsed as a fragment, has its characters. */
export function checkRanges(model: SourceModel, article: Article): string[] {
  const starts = [...article.stripped.flatMap(({ position }) => (position ? [position.start.offset] : []))]
  starts.sort((left, right) => left - right)
  // A tag means another thing there, or nothing; so it does where a block begins there and ends behind it.
  const foreign = model.elements.filter(({ tag }) => tag === 'svg' || tag === 'math' || tag === 'select')
  const raws = model.elements.filter(({ tag }) => rawTags.has(tag))
  const problems: string[] = []
  for (const { name, block } of allBlocks(article)) {
    if (block.position === undefined || block.origin !== undefined) continue
    if (block.type === 'table' || block.type === 'list' || block.type === 'quote') continue
    const [start, end] = [block.position.start.offset, block.position.end.offset]
    // What NUL becomes depends on the element it is in.
    if (block.text.includes('\uFFFD') || hasBetween(starts, start, end) || hasBetween(model.movedOffsets, start, end))
      continue
    if (
      foreign.some((element) =>
        element.start < start ? start < element.end : start === element.start && end <= element.end,
      )
    )
      continue
    const markup = model.source.slice(start, end)
    const raw = raws.find((element) => element.start < start && start < element.end)
    const isRight =
      raw === undefined
        ? hasText(markup, block.text)
        : charactersWithin(model, raw, start, end) === countedCharacters(block.text)
    if (!isRight)
      problems.push(`${name} (${block.type}): ${show(markup)} does not parse to its text ${show(block.text)}`)
  }
  return problems
}

/** What has a range. */
interface Range {
  start: number
  end: number
}

/** The pairs of ranges that overlap and do not nest. */
function findCrossings<Item extends Range>(ranges: readonly Item[]): [Item, Item][] {
  const crossings: [Item, Item][] = []
  const sorted = ranges.filter(({ start, end }) => start < end)
  sorted.sort((left, right) => left.start - right.start || right.end - left.end)
  const open: Item[] = []
  for (const range of sorted) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= range.start) open.pop()
    const outer = open.at(-1)
    if (outer !== undefined && outer.end < range.end) crossings.push([outer, range])
    open.push(range)
  }
  return crossings
}

/** Two claims whose ranges cross, where the ranges of elements do not: one of them holds what is not its own. */
export function checkNesting(model: SourceModel, claims: readonly Claim[]): string[] {
  const crossings = findCrossings(claims)
  if (crossings.length === 0) return []
  const crossed = new Set(findCrossings(model.elements).flat())
  const starts = new Set([...crossed].map(({ start }) => start))
  const ends = new Set([...crossed].map(({ end }) => end))
  return crossings
    .filter(
      ([outer, inner]) =>
        !starts.has(outer.start) &&
        !starts.has(inner.start) &&
        !ends.has(outer.end) &&
        !hasBetween(model.movedOffsets, outer.start, inner.end),
    )
    .map(([outer, inner]) => {
      const [one, other] = [outer, inner].map(({ name, start, end }) => `${name} (${start}–${end})`)
      return `${one} and ${other} cross`
    })
}
