import type { Extent } from '../html/lines/line-extent.js'
import type { TextLine } from '../html/lines/text-line.js'
import type { HtmlDocument } from '../html/nodes.js'
import { originalUrl } from '../html/original-address.js'
import type { Block } from '../model/block.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Metadata, MetadataField, RefusedCandidate } from '../model/metadata.js'
import type { SourcePosition } from '../model/position.js'
import type { FrontMatter } from '../source/front-matter.js'
import type { StripPlan } from '../strip/strip-plan.js'
import { noteUse, type Taking } from '../strip/taking.js'
import type { Candidate } from './candidate.js'
import { readPlan } from './resolve/read-plan.js'
import { resolveMetadata } from './resolve-metadata.js'

/** What the metadata is made of. */
export interface MetadataInput {
  readonly document: HtmlDocument
  readonly candidates: readonly Candidate[]
  readonly plan: StripPlan
  /** The range of a line. */
  readonly extentOf: (line: TextLine) => Extent
  readonly blocks: readonly Block[]
  readonly frontMatter: FrontMatter | undefined
  readonly timeZone: string | undefined
  readonly now: Date | undefined
  readonly url: URL | undefined
  readonly positionOf: (extent: Extent) => SourcePosition | undefined
}

/** The metadata, what was refused, and what there is to say about it. */
export interface DescribedMetadata {
  readonly metadata: Metadata
  readonly refused: () => RefusedCandidate[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Resolves the metadata from what was gathered and what the article turned out to be, and notes in the plan what was used. */
export function describeMetadata(input: MetadataInput): DescribedMetadata {
  const { document, plan, extentOf, blocks, frontMatter, positionOf } = input
  const visible = readPlan(document, plan, blocks, extentOf)
  const { metadata, refused, used, diagnostics } = resolveMetadata({
    candidates: input.candidates,
    ...visible,
    position: (start, end) => positionOf({ start, end }),
    timeZone: input.timeZone,
    now: input.now,
    url: originalUrl(input.url),
    frontMatter: frontMatter?.data,
  })
  // The key of a credit or tag line is the decision that took it.
  for (const [key, fields] of used) noteUse(key as Taking, fields)
  noteOrigins(metadata, plan, extentOf)
  return { metadata, refused, diagnostics }
}

/** A value whose origin lies in something that was taken was read from it: from the innermost, where several hold it. */
function noteOrigins(metadata: Metadata, plan: StripPlan, extentOf: (line: TextLine) => Extent): void {
  const uses = usesOf(metadata)
  if (uses.length === 0) return
  const takings = takingsAround(uses, plan, extentOf)
  if (takings.length === 0) return
  const open: TakenRange[] = []
  let next = 0
  for (const use of uses) {
    for (let taken = takings[next]; taken !== undefined && taken.start <= use.start; taken = takings[++next]) {
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= taken.start) open.pop()
      if (taken.start >= 0) open.push(taken)
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= use.start) open.pop()
    const holder = open.findLast(({ end }) => end >= use.end)
    if (holder !== undefined) noteUse(holder.taking, [use.field], use)
  }
}

/** All that was taken and holds a use, in the order of the source, the outer of two first. */
function takingsAround(
  uses: readonly Use[],
  plan: StripPlan,
  extentOf: (line: TextLine) => Extent,
): readonly TakenRange[] {
  const takings: TakenRange[] = []
  const holdsUse = useFinder(uses)
  // A line's range is in that of its block, which is known already.
  for (const { line, taking } of plan.lines) {
    if (!holdsUse(line.block)) continue
    const { start, end } = extentOf(line)
    takings.push({ start, end, taking })
  }
  for (const { node, taking } of plan.nodes.entries)
    if (holdsUse(node)) takings.push({ start: node.start, end: node.end, taking })
  return takings.sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * Asks whether a range holds a use, or is none in the source; in logarithmic time, as a page may have any number of both.
 *
 * @param uses in the order of the source
 */
function useFinder(uses: readonly Use[]): (range: Extent) => boolean {
  /** For each use where the one of it and those behind it that ends first ends. */
  const firstEnd: number[] = new Array(uses.length)
  for (let index = uses.length - 1; index >= 0; index--)
    firstEnd[index] = Math.min(uses[index]?.end ?? 0, firstEnd[index + 1] ?? Number.POSITIVE_INFINITY)
  return ({ start, end }) => {
    if (start < 0) return true
    let low = 0
    let high = uses.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((uses[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    return (firstEnd[low] ?? Number.POSITIVE_INFINITY) <= end
  }
}

/** The ranges of the page that fields were read from, in the order of the source. Nothing is taken out of a front matter. */
function usesOf({ origins }: Metadata): Use[] {
  const uses: Use[] = []
  for (const field of Object.keys(origins) as MetadataField[])
    for (const { from, position } of origins[field] ?? [])
      if (from !== 'front-matter' && position !== undefined)
        uses.push({ field, start: position.start.offset, end: position.end.offset })
  return uses.sort((a, b) => a.start - b.start)
}

interface Use extends Extent {
  readonly field: MetadataField
}

interface TakenRange extends Extent {
  readonly taking: Taking
}
