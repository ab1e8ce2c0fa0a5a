import { classText } from '../html/element-names.js'
import type { Leaf } from '../html/lines/leaf.js'
import { headingBlock, isTimeLine } from '../html/lines/line-marks.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { ParentNode } from '../html/nodes.js'
import { candidatesOf } from '../metadata/candidate.js'
import { articleLeaves } from './article-leaves.js'
import type { ContentStrategy } from './content-strategy.js'
import { countedHeadings } from './counted-headings.js'
import { embeddedPosts } from './embedded-posts.js'
import { extractFeatures } from './features/extract-features.js'
import { isLiveBlog } from './is-live-blog.js'
import { isWholePage } from './is-whole-page.js'
import { leadLines } from './lead-lines.js'
import { likelyLines } from './likely-lines.js'
import { movedLine } from './moved-line.js'
import { noteLines } from './note-lines.js'
import { proseBoxes } from './prose-boxes.js'
import { standingBetween } from './standing-between.js'
import { isStrayHeading } from './stray-heading.js'

/** Probability from which a line is the article. Swept with models of three seeds, see docs/benchmarks.md. */
export const articleFrom = 0.55

/** Lines that a page has at least; with fewer there is no page around an article. */
const fewestLines = 10

/**
 * The lines of a whole page that read like its article, by what a learned model makes of their text, their place and
 * their surroundings. Feed documents and fragments are all article, and so is a page of a few lines.
 */
export const scoredLines: ContentStrategy = ({ document, leaves, isFeedDocument, candidates }) => {
  if (isFeedDocument) return undefined
  const lines = leaves.filter((leaf): leaf is TextLine => leaf.kind === 'text')
  if (lines.length < fewestLines || !isWholePage(document)) return undefined
  const { rows, width } = extractFeatures(document, leaves)
  const likely = likelyLines(rows, width, articleFrom)
  const isHeading = lines.map((line) => headingBlock(line) !== undefined)
  const isArticle = lines.map((_, place) => likely[place] === true && !isStrayHeading(place, likely, isHeading))
  const first = isArticle.indexOf(true)
  if (first === -1) return undefined
  const times = entryTimes(lines, isArticle, first)
  const article = new Set(lines.filter((_, place) => isArticle[place]))
  if (times.length >= fewestEntries && isLiveBlog(document)) for (const line of times) article.add(line)
  for (const line of countedHeadings(lines, isArticle)) article.add(line)
  for (const line of embeddedPosts(lines, isArticle)) article.add(line)
  const isRead = lines.map((line) => article.has(line))
  const authors = new Set(candidatesOf(candidates, 'authors').map(({ value }) => value))
  const boxed = proseBoxes(lines, isRead, authors)
  for (const line of boxed.text) article.add(line)
  const isKnown = lines.map((line) => article.has(line))
  const titles = new Set(candidatesOf(candidates, 'title').map(({ value }) => value))
  for (const line of leadLines(lines, isArticle, titles)) article.add(line)
  for (const line of standingBetween(lines, isKnown)) article.add(line)
  for (const line of boxed.notes) article.add(line)
  const moved = movedLine(lines, lastOf(lines, article))
  if (moved !== undefined) article.add(moved)
  for (const line of noteLines(lines, lastOf(lines, article))) article.add(line)
  const { roots, leaves: kept } = articleLeaves(document, leaves, article)
  return { roots, article: kept satisfies ReadonlySet<Leaf> }
}

function lastOf(lines: readonly TextLine[], article: ReadonlySet<TextLine>): number {
  return lines.findLastIndex((line) => article.has(line))
}

/** Times over entries that a live blog has at least. */
const fewestEntries = 3
/** Lines between a time and the text of its entry: a headline, a name. */
const entryReach = 2

/**
 * Lines from the article's first on that are a time alone, each over one of the article's: in a live blog the times of
 * its entries. The time of the first entry stands over the article's first line and is called as the others are.
 */
function entryTimes(lines: readonly TextLine[], isArticle: readonly boolean[], first: number): TextLine[] {
  const isOver = (line: TextLine, place: number): boolean => {
    if (isArticle[place] === true) return false
    for (let next = place + 1; next <= place + entryReach; next++) if (isArticle[next] === true) return isTimeLine(line)
    return false
  }
  const times = lines.filter((line, place) => place >= first && isOver(line, place))
  const head = lines.slice(0, first).findLast((line, place) => place >= first - entryReach && isOver(line, place))
  const isLike = ({ block }: TextLine): boolean =>
    head !== undefined && block.type === 'element' && shapeOf(block) === shapeOf(head.block)
  return head !== undefined && times.length > 1 && times.every(isLike) ? [head, ...times] : times
}

/** How an element is called. */
function shapeOf(block: ParentNode): string {
  return block.type === 'element' ? `${block.tagName}.${classText(block)}` : ''
}
