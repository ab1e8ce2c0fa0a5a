import type { ElementNode } from '../html/nodes.js'
import { createMatcher } from '../html/selectors/matcher.js'
import { compileSelector } from '../html/selectors/selector.js'
import type { ProfileLayout, SiteProfile } from '../model/profile.js'
import { compileProfile } from '../profiles/compile-profile.js'
import { groupMatches } from '../profiles/group-matches.js'
import { readDocument } from '../read-document.js'
import { resolveOptions } from '../resolve-options.js'
import type { ProfileTestCase } from './profile-test-case.js'
import type { ProfileTestProblem } from './profile-test-problem.js'

/** A selector of a profile, and the numbers of elements it matched. */
interface Counted {
  path: string
  selector: string
  found: number
}

/** The selectors of the profile itself that match nothing in any of the documents. */
export function matchSelectors(
  profile: SiteProfile,
  known: readonly SiteProfile[],
  cases: readonly ProfileTestCase[],
): ProfileTestProblem[] {
  const markup = profile.match?.markup ?? []
  const markupMatcher = createMatcher(markup.map(compileSelector))
  // Alone, without what it inherits: the lists of matches are then parallel to its own.
  const { extends: _base, disableRules: _disabled, ...own } = profile
  const compiled = compileProfile(own, { known })
  const counted = listSelectors(own)
  for (const { source, options } of cases) {
    const { document } = readDocument(
      source,
      resolveOptions({ ...options, profile: undefined, disableRules: undefined }),
    )
    const groups = groupMatches(compiled, compiled.matcher.match(document))
    const results: readonly (readonly ElementNode[])[] = [
      ...markupMatcher.match(document),
      ...groups.content,
      ...groups.strip,
      ...groups.keep,
      ...groups.blocks,
      ...groups.metadata,
    ]
    for (const [index, elements] of results.entries()) {
      const entry = counted[index]
      if (entry !== undefined) entry.found += elements.length
    }
  }
  return counted.flatMap(({ path, selector, found }) =>
    found > 0 || selector === '' ? [] : [{ code: 'selector-unmatched', message: `${selector} matches nothing`, path }],
  )
}

/** The selectors in the order of the matches, those of the layouts first; `''` for a rule that has none. */
function listSelectors(profile: SiteProfile): Counted[] {
  const entry = (path: string, selector = ''): Counted => ({ path, selector, found: 0 })
  const parts = [
    ...(profile.layouts ?? []).map((layout, index) => ({ layout, prefix: `layouts[${index}].` })),
    { layout: profile, prefix: '' },
  ]
  const of = (list: (layout: ProfileLayout, prefix: string) => Counted[]): Counted[] =>
    parts.flatMap(({ layout, prefix }) => list(layout, prefix))
  return [
    ...(profile.match?.markup ?? []).map((selector, index) => entry(`match.markup[${index}]`, selector)),
    ...of(({ content = [] }, prefix) =>
      content.map((selector, index) => entry(`${prefix}content[${index}]`, selector)),
    ),
    ...of(({ strip = [] }, prefix) =>
      strip.map(({ select }, index) => entry(`${prefix}strip[${index}].select`, select)),
    ),
    ...of(({ keep = [] }, prefix) => keep.map(({ select }, index) => entry(`${prefix}keep[${index}].select`, select))),
    ...of(({ blocks = [] }, prefix) =>
      blocks.map(({ select }, index) => entry(`${prefix}blocks[${index}].select`, select)),
    ),
    ...of(({ metadata = {} }, prefix) =>
      Object.entries(metadata).flatMap(([field, rules]) =>
        rules.map(({ select }, index) => entry(`${prefix}metadata.${field}[${index}].select`, select)),
      ),
    ),
  ]
}
