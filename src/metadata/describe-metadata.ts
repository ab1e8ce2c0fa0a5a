import { coverLeaves } from '../html/leaf-cover.js'
import { type Extent, lineExtent } from '../html/line-extent.js'
import type { HtmlDocument } from '../html/nodes.js'
import type { TextLine } from '../html/text-line.js'
import type { Block } from '../model/block.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { Metadata, MetadataField, RefusedCandidate } from '../model/metadata.js'
import type { SourcePosition } from '../model/position.js'
import type { FrontMatter } from '../source/front-matter.js'
import type { StripPlan, Taking } from '../strip/strip-plan.js'
import type { Candidate } from './candidate.js'
import { readPlan } from './resolve/read-plan.js'
import { resolveMetadata } from './resolve-metadata.js'

/** What the metadata is made of. */
export interface MetadataInput {
  readonly document: HtmlDocument
  readonly candidates: readonly Candidate[]
  readonly plan: StripPlan
  readonly blocks: readonly Block[]
  readonly frontMatter: FrontMatter | undefined
  readonly timeZone: string | undefined
  readonly now: Date | undefined
  readonly positionOf: (extent: Extent) => SourcePosition | undefined
}

/** The metadata, what was refused, and what there is to say about it. */
export interface DescribedMetadata {
  readonly metadata: Metadata
  readonly refused: RefusedCandidate[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Resolves the metadata from what was gathered and what the article turned out to be, and notes in the plan what was used. */
export function describeMetadata(input: MetadataInput): DescribedMetadata {
  const { document, plan, blocks, frontMatter, positionOf } = input
  const cover = coverLeaves(document, [...plan.kept, ...plan.lines.map(({ line }) => line)])
  const extentOf = (line: TextLine): Extent => lineExtent(document, line, cover, line.block)
  const visible = readPlan(document, plan, blocks, extentOf)
  const { metadata, refused, used, diagnostics } = resolveMetadata({
    candidates: input.candidates,
    ...visible,
    position: (start, end) => positionOf({ start, end }),
    timeZone: input.timeZone,
    now: input.now,
    frontMatter: frontMatter?.data,
  })
  const takings = new Set<object>([...plan.nodes.values(), ...plan.lines.map(({ taking }) => taking)])
  for (const [key, fields] of used) if (takings.has(key)) noteUse(key as Taking, fields)
  noteOrigins(metadata, plan, extentOf)
  return { metadata, refused, diagnostics }
}

/** A value whose origin begins where something that was taken begins was read from it. */
function noteOrigins(metadata: Metadata, plan: StripPlan, extentOf: (line: TextLine) => Extent): void {
  const byStart = new Map<number, Taking>()
  for (const { line, taking } of plan.lines) byStart.set(extentOf(line).start, taking)
  for (const [node, taking] of plan.nodes) if (node.start >= 0) byStart.set(node.start, taking)
  for (const [field, origins] of Object.entries(metadata.origins)) {
    for (const { position } of origins) {
      const taking = position && byStart.get(position.start.offset)
      if (taking !== undefined) noteUse(taking, [field as MetadataField])
    }
  }
}

function noteUse(taking: Taking, fields: readonly MetadataField[]): void {
  for (const field of fields) taking.usedFor.add(field)
}
