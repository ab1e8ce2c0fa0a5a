import type { Root } from 'hast'
import { buildBlocks } from './blocks/build-blocks.js'
import { paragraphTexts } from './blocks/paragraph-texts.js'
import { locateContent } from './content/locate-content.js'
import { baseUrl } from './html/base-url.js'
import { coverLeaves } from './html/leaf-cover.js'
import { segment } from './html/segment.js'
import { measureMass } from './html/text-mass.js'
import { describeMetadata } from './metadata/describe-metadata.js'
import { gatherCandidates } from './metadata/gather-candidates.js'
import { articleStatus } from './metadata/resolve/article-status.js'
import type { Article } from './model/article.js'
import type { ParseOptions } from './model/options.js'
import { chooseProfile } from './profiles/choose-profile.js'
import { readDocument } from './read-document.js'
import { account } from './report/account.js'
import { buildReport } from './report/build-report.js'
import { cutTables, invalidUrl, misnestedContent, missingContent, refusedRules } from './report/collect-diagnostics.js'
import { describeRoots } from './report/describe-roots.js'
import { limitEntries, limitedLength } from './report/limit-entries.js'
import { checkSource, resolveOptions } from './resolve-options.js'
import { allGenericRuleIds } from './strip/generic-rules.js'
import { matchRules } from './strip/match-rules.js'
import { planStrips } from './strip/plan-strips.js'
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
 */
export function parseArticle(source: string | Uint8Array | Root, options: ParseOptions = {}): Article {
  checkSource(source)
  const settings = resolveOptions(options)
  const { url, now } = settings

  const read = readDocument(source, settings)
  const { document, frontMatter, positionOf } = read
  const mass = measureMass(document)

  const chosen = chooseProfile({
    ...settings,
    option: settings.profile,
    genericRules: allGenericRuleIds,
    frontMatter: frontMatter?.data,
    document,
  })
  const profile = chosen?.compiled
  const disabled = new Set([...settings.disableRules, ...(profile?.disabled ?? [])])
  const matches = matchRules(document, profile)

  const { maxTableCells, maxJsonLdLength } = settings.limits
  const unrendered = takeUnrendered(document, mass, matches, disabled, { maxTableCells, limitedNode: read.limitedNode })
  const leaves = segment(document, (node) => unrendered.nodes.has(node))

  const candidates = gatherCandidates({
    document,
    leaves,
    frontMatter,
    profile,
    profileMatches: matches.profile?.metadata ?? [],
    url,
    maxJsonLdLength,
  })
  const isTitle = titleMatcher(candidates.flatMap(({ field, value }) => (field === 'title' ? [value] : [])))

  const isFeedDocument = frontMatter !== undefined
  const profileContent = matches.profile?.content ?? []
  const located = locateContent({ document, mass, leaves, isFeedDocument, profileContent })
  const { roots, article } = located

  const { plan, refused } = planStrips({
    document,
    mass,
    leaves,
    roots,
    matches,
    profile,
    unrendered,
    article,
    disabled,
    isTitle,
  })

  const urls = { base: baseUrl(document, url), allowedSchemes: settings.allowedSchemes }
  const cover = coverLeaves(document, [...plan.kept, ...plan.lines.map(({ line }) => line)])
  const blocks = buildBlocks(plan.kept, roots, { document, cover, urls, positionOf })

  const timeZone = settings.timeZone ?? profile?.timeZone
  const described = describeMetadata({ document, candidates, plan, blocks, frontMatter, timeZone, now, positionOf })

  const stripped = [...buildReport({ document, plan, roots, positionOf }), ...limitEntries(read.limited)]
  return {
    status: articleStatus(blocks, plan, isFeedDocument),
    metadata: described.metadata,
    paragraphs: paragraphTexts(blocks),
    blocks,
    stripped,
    accounting: account(mass.total + limitedLength(read.limited), blocks, stripped),
    profile: chosen && { id: chosen.compiled.id, matchedBy: chosen.matchedBy },
    contentRoots: describeRoots(located, positionOf),
    diagnostics: [
      ...read.diagnostics,
      ...invalidUrl(settings.badUrl),
      ...cutTables(unrendered.cutTables, maxTableCells, positionOf),
      ...missingContent(blocks.length > 0),
      ...misnestedContent(document, positionOf),
      ...refusedRules(refused),
      ...described.diagnostics,
    ],
    ...(settings.candidates && { refused: described.refused }),
  }
}
