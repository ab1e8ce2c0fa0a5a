import { attributeCases } from './attributes.js'
import { characterCases } from './characters.js'
import { frontMatterCases } from './front-matter.js'
import type { HostileCase } from './hostile-case.js'
import { jsonLdCases } from './json-ld.js'
import { longTextCases } from './long-texts.js'
import { multitudeCases } from './multitudes.js'
import { nestingCases } from './nesting.js'
import { profileCases } from './profiles.js'
import { unclosedCases } from './unclosed.js'

/** All cases by idea. */
export const hostileCases: Readonly<Record<string, readonly HostileCase[]>> = {
  nesting: nestingCases,
  multitudes: multitudeCases,
  'long texts': longTextCases,
  unclosed: unclosedCases,
  attributes: attributeCases,
  characters: characterCases,
  'front matter': frontMatterCases,
  'JSON-LD': jsonLdCases,
  profiles: profileCases,
}
