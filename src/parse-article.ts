import type { Root } from 'hast'
import { applyProfile } from './apply-profile.js'
import { articleBlocks } from './article-blocks.js'
import { paragraphTexts } from './blocks/paragraph-texts.js'
import { chooseSite } from './choose-site.js'
import { collectDiagnostics } from './collect-diagnostics.js'
import { locateContent } from './content/locate-content.js'
import { letGo } from './html/let-go.js'
import { segment } from './html/lines/segment.js'
import { nodePaths } from './html/node-path.js'
import type { ElementNode } from './html/nodes.js'
import { measureMass } from './html/text-mass.js'
import { dropInnerPositions } from './inner-positions.js'
import { candidatesOf } from './metadata/candidate.js'
import { describeMetadata } from './metadata/describe-metadata.js'
import { gatherCandidates } from './metadata/gather-candidates.js'
import { articleStatus } from './metadata/resolve/article-status.js'
import { dayMatcher } from './metadata/resolve/day-matcher.js'
import type { Article } from './model/article.js'
import type { ParseOptions } from './model/options.js'
import { readDocument } from './read-document.js'
import { account } from './report/account.js'
import { buildReport } from './report/build-report.js'
import { describeRoots } from './report/describe-roots.js'
import { limitEntries, limitedLength } from './report/limit-entries.js'
import { checkSource, resolveOptions } from './resolve-options.js'
import { planStrips } from './strip/plan-strips.js'
import { RuleMatcher } from './strip/rule-matcher.js'
import { takeUnrendered } from './strip/take-unrendered.js'
import { titleMatcher } from './strip/title-matcher.js'

/**
 * Turns the source of one news article into typed data. Pure and synchronous: no network, no files, no clock, no machine
 * time zone; the same input gives the same result on every machine.
 *
 * @param source a feed document (front matter and HTML), a whole HTML page or a fragment, as text, bytes or a hast tree,
 *   which is not changed
 * @throws NewsParseError when the call is wrong: the source is none of these, an option is not of its form
 *   (`OptionsError`), a profile does not validate (`ProfileError`). Bad input never throws; it leaves diagnostics.
 *
 * @example
 * ```ts
 * import { parseArticle } from '@org/news-parse'
 *
 * const article = parseArticle('<article><h1>Ferry returns</h1><p>It sails at noon.</p></article>')
 * console.log(article.metadata.title, article.paragraphs) // => Ferry returns [ 'It sails at noon.' ]
 * console.log(article.accounting.unaccounted) // => 0
 * ```
 */
export function parseArticle(source: string | Uint8Array | Root, options: ParseOptions = {}): Article {
  checkSource(source)
  const settings = resolveOptions(options)
  const { url, now, limits } = settings

  const read = readDocument(source, settings)
  const { document, frontMatter, limitedNode, positionOf } = read
  const isFeedDocument = frontMatter !== undefined
  const mass = measureMass(document)

  const matcher = new RuleMatcher(document)
  const site = chooseSite(settings, read, matcher)
  const { profile } = site
  const found = matcher.match(profile)

  const { maxJsonLdLength, maxTableCells } = limits
  const hidden = { document, mass, matches: found, disabled: site.disabled, maxTableCells, limitedNode }
  const unrendered = takeUnrendered(hidden)
  const leaves = segment(document, unrendered.isSkipped)

  const timeZone = settings.timeZone ?? profile?.timeZone
  const stated = gatherCandidates({ document, leaves, frontMatter, url, maxJsonLdLength })
  const applied = applyProfile({ document, leaves, site, matches: found, candidates: stated, url, timeZone, now })
  const { candidates, matches, disabled } = applied
  const is = {
    isTitle: titleMatcher(candidatesOf(candidates, 'title').map(({ value }) => value)),
    isStatedDay: dayMatcher(candidates),
    isAuthor: (name: string) => candidatesOf(candidates, 'authors').some(({ value }) => value === name),
  }

  const profileContent = matches.profile?.content ?? []
  const isScript = (node: ElementNode): boolean => unrendered.nodes.get(node)?.reason === 'script'
  const page = { document, mass, leaves, isFeedDocument, profileContent, candidates, isScript, maxJsonLdLength }
  const content = locateContent(page)
  const { roots, article } = content

  const strips = { document, mass, leaves, roots, article, matches, profile, disabled, unrendered, ...is }
  const { plan, refused } = planStrips(strips)
  const unused = matches.profile?.reader.unused ?? []

  const kept = { document, settings, profile, matches, content, plan, positionOf }
  const { blocks, unshown, extentOf } = articleBlocks(kept)

  const told = { document, plan, extentOf, positionOf, candidates, blocks, frontMatter, timeZone, now, url }
  const described = describeMetadata(told)

  const pathOf = nodePaths()
  const stripped = buildReport({ document, plan, extentOf, positionOf, pathOf, roots, unshown, disabled })
  for (const entry of limitEntries(read.limited)) stripped.push(entry)
  const result: Article = {
    status: articleStatus(blocks, plan, isFeedDocument),
    metadata: described.metadata,
    paragraphs: paragraphTexts(blocks),
    blocks,
    stripped,
    accounting: account(mass.total + limitedLength(read.limited), blocks, stripped),
    profile: site.match,
    contentRoots: describeRoots(content, positionOf, pathOf),
    diagnostics: collectDiagnostics({ settings, read, unrendered, unused, refused, blocks, described }),
  }
  if (settings.candidates) result.refused = described.refused()
  letGo(document)
  return document.source === undefined ? dropInnerPositions(result) : result
}
