import { buildBlocks } from './blocks/build-blocks.js'
import { buildStatedBlocks } from './blocks/build-stated-blocks.js'
import { taughtElements } from './blocks/taught-block.js'
import type { LocatedContent } from './content/locate-content.js'
import { baseUrl } from './html/base-url.js'
import { coverLeaves } from './html/lines/leaf-cover.js'
import { type Extent, lineExtents } from './html/lines/line-extent.js'
import type { TextLine } from './html/lines/text-line.js'
import type { ElementNode, HtmlDocument } from './html/nodes.js'
import type { Block } from './model/block.js'
import type { SourcePosition } from './model/position.js'
import type { CompiledProfile } from './profiles/compiled-profile.js'
import type { ResolvedOptions } from './resolve-options.js'
import type { RuleMatches } from './strip/rule-matcher.js'
import { planLeaves, type StripPlan } from './strip/strip-plan.js'

/** What the article's blocks are made from. */
export interface ArticleBlocksInput {
  readonly document: HtmlDocument
  readonly settings: ResolvedOptions
  readonly profile: CompiledProfile | undefined
  readonly matches: RuleMatches
  readonly content: LocatedContent
  readonly plan: StripPlan
  readonly positionOf: (extent: Extent) => SourcePosition | undefined
}

/** The article's blocks, and what was learned of the page by making them. */
export interface ArticleBlocks {
  /** What stands in a script alone comes first, as it is the article where there is any. */
  readonly blocks: Block[]
  /** Media that became no block, because they state no URL that may be shown. */
  readonly unshown: readonly ElementNode[]
  /** The range of a line. */
  readonly extentOf: (line: TextLine) => Extent
}

/** Builds blocks of what the plan keeps, and of what a script states. */
export function articleBlocks(input: ArticleBlocksInput): ArticleBlocks {
  const { document, settings, profile, matches, content, plan, positionOf } = input
  const { limits, allowedSchemes } = settings
  const cover = coverLeaves(document, planLeaves(plan))
  const isTaken = (element: ElementNode): boolean => plan.taken.has(element)
  const extentOf = lineExtents(document, cover, isTaken)
  const urls = { base: baseUrl(document, settings.url), allowedSchemes }
  const unshown: ElementNode[] = []
  const taught = taughtElements(profile?.blocks ?? [], matches.profile?.blocks ?? [])
  const { keptAround } = plan
  const context = { document, cover, extentOf, isTaken, keptAround, urls, unshown, positionOf, taught }
  const shown = buildBlocks(plan.kept, content.roots, context)
  const { stated } = content
  if (stated === undefined) return { blocks: shown, unshown, extentOf }
  return { blocks: [...buildStatedBlocks(stated, { plan, limits, urls, positionOf }), ...shown], unshown, extentOf }
}
