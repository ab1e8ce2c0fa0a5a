import { isSameSign, type Mark, type MarkedRun } from './markdown-marks.js'

/**
 * Moves the ends of marks to where Markdown sees them. CommonMark takes `**` between a letter and a punctuation mark for
 * plain text: `**标题：**正文` is not bold, `**标题**：正文` is. So white space, line breaks and, next to a letter,
 * punctuation at the ends of a mark go out of it, and a mark that holds one link and nothing else goes into it.
 */
export function loosenMarks(runs: readonly MarkedRun[]): MarkedRun[] {
  const forward = loosenEdges(marksIntoLinks(runs), leading)
  return loosenEdges(forward.toReversed(), trailing).toReversed()
}

function marksIntoLinks(runs: readonly MarkedRun[]): MarkedRun[] {
  const changed: MarkedRun[] = []
  let start = 0
  while (start < runs.length) {
    const link = linkOf(runs[start])
    let end = start + 1
    while (end < runs.length && linkOf(runs[end]) === link) end++
    for (const run of runs.slice(start, end)) {
      if (link === undefined) changed.push(run)
      else changed.push({ ...run, around: linkOutwards(run.around, link, [runs[start - 1], runs[end]]) })
    }
    start = end
  }
  return changed
}

/** The marks with the link around those that hold nothing but the link: those that reach to none of the neighbours. */
function linkOutwards(
  around: readonly Mark[],
  link: Mark,
  neighbours: readonly (MarkedRun | undefined)[],
): readonly Mark[] {
  const from = around.indexOf(link)
  let to = from
  while (
    to > 0 &&
    around[to - 1]?.type !== 'html' &&
    !neighbours.some((run) => isSameSign(run?.around[to - 1], around[to - 1]))
  )
    to--
  return [...around.slice(0, to), link, ...around.slice(to, from), ...around.slice(from + 1)]
}

function linkOf(run: MarkedRun | undefined): Mark | undefined {
  return run?.around.find(({ type }) => type === 'link')
}

/** Whether the mark is written with asterisks or tildes. */
function isSign(mark: Mark | undefined): boolean {
  return mark !== undefined && ['strong', 'emphasis', 'delete'].includes(mark.type)
}

/** One direction of the walk: how a text is cut at the edge that comes first, and which character it ends with. */
interface Direction {
  /** The length of what matches at the edge. */
  readonly span: (text: string, pattern: 'space' | 'mark') => number
  /** The text cut after `length` characters from the edge: what comes first, then the rest. */
  readonly cut: (text: string, length: number) => [first: string, rest: string]
  /** The character that the next run of the walk meets. */
  readonly far: (text: string) => string
}

const leadingPatterns = { space: /^\s+/, mark: /^[\s\p{P}\p{S}]+/u }
const trailingPattern = { space: /\s/, mark: /[\s\p{P}\p{S}]/u }

const leading: Direction = {
  span: (text, pattern) => leadingPatterns[pattern].exec(text)?.[0].length ?? 0,
  cut: (text, length) => [text.slice(0, length), text.slice(length)],
  far: (text) => text.slice(-1),
}

const trailing: Direction = {
  // From the end, one unit after the other: a pattern that ends with `$` would try every place of the text.
  span: (text, pattern) => {
    let length = 0
    while (length < text.length && trailingPattern[pattern].test(text.charAt(text.length - 1 - length))) length++
    return length
  },
  cut: (text, length) => [text.slice(text.length - length), text.slice(0, text.length - length)],
  far: (text) => text.slice(0, 1),
}

const letter = /[^\s\p{P}\p{S}]/u

/** Takes out of each mark what Markdown does not want at the edge that the walk meets first. */
function loosenEdges(runs: readonly MarkedRun[], direction: Direction): MarkedRun[] {
  const loosened: MarkedRun[] = []
  for (const run of runs) {
    let rest: MarkedRun | undefined = run
    while (rest !== undefined) {
      const before = loosened.at(-1)
      const outside = outsideMarks(rest, before)
      const length: number = outside === undefined ? 0 : lengthToMove(rest, before, outside.length, direction)
      if (outside === undefined || (length === 0 && rest.kind === 'text')) {
        loosened.push(rest)
        break
      }
      const [moved, left] = direction.cut(rest.text, length)
      loosened.push({ kind: rest.kind, text: moved, around: outside })
      rest = left === '' ? undefined : { ...rest, text: left }
    }
  }
  return loosened
}

/** The marks that the run is in without the first sign that begins with it, and what is inside; undefined when none does. */
function outsideMarks(run: MarkedRun, before: MarkedRun | undefined): readonly Mark[] | undefined {
  let shared = 0
  while (shared < run.around.length && isSameSign(before?.around[shared], run.around[shared])) shared++
  const first = run.around.findIndex((mark, index) => index >= shared && isSign(mark))
  return first === -1 || run.around.some(({ type }) => type === 'inlineCode') ? undefined : run.around.slice(0, first)
}

/** How much of the text has to leave the mark at `depth`. */
function lengthToMove(
  { text, around }: MarkedRun,
  before: MarkedRun | undefined,
  depth: number,
  direction: Direction,
): number {
  const space = direction.span(text, 'space')
  if (space > 0) return space
  const hasOtherMarkup = [...around.slice(depth), ...(before?.around ?? [])].some((mark) => !isSign(mark))
  if (before === undefined || hasOtherMarkup || !letter.test(direction.far(before.text))) return 0
  return direction.span(text, 'mark')
}
