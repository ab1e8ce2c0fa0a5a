/**
 * Profiles from Full-Text RSS site configs.
 *
 * @module @org/news-parse/ftr
 */

import { checkText } from '../check-arguments.js'
import type { MetadataRule, ProfileField, ProfileStripRule, SiteProfile } from '../model/profile.js'
import { checkHost } from '../profiles/check-host.js'
import { suggest } from '../profiles/suggest.js'
import { type Directive, directives } from './directives.js'
import { wordsOf } from './guess-reason.js'
import { type ConfigLine, readLines } from './read-lines.js'
import { suggestReplacement } from './suggest-replacement.js'
import {
  type NamelessStripRule,
  type TranslatedLine,
  translateContent,
  translateField,
  translateStrip,
  translateStripImage,
  translateStripName,
} from './translate-line.js'
import { XPathError } from './xpath.js'

/**
 * What became of a line of the config.
 *
 * @example
 * ```ts
 * import { type FtrLine, profileFromFtr } from '@org/news-parse/ftr'
 *
 * const config = 'body: //div[@id="story"]\nstrip: //p[@class="app"]\ntest_url: https://arlen.example/1'
 * const [line]: FtrLine[] = profileFromFtr(config, 'arlen.example').report
 * console.log(line?.directive, line?.status) // => body translated
 * ```
 */
export interface FtrLine {
  /** From 1. */
  line: number
  /** The line, without white space at its ends. */
  text: string
  /**
   * `partly`: what is in the profile is not all that the line says, or not quite the same. `untranslated`: a directive
   * of the format that adds nothing to the profile.
   */
  status: 'translated' | 'partly' | 'untranslated' | 'comment' | 'unknown-directive'
  /** Its name in lower case, as the line spells it; empty where the line has none. */
  directive: string
  /** Why the line is not translated, or what is missing; undefined where nothing is. */
  why?: string
  /** The directive that was probably meant, or what to write in the profile by hand. */
  suggestion?: string
}

/**
 * A page that the config names to be tried with.
 *
 * @example
 * ```ts
 * import { type FtrTest, profileFromFtr } from '@org/news-parse/ftr'
 *
 * const config = 'body: //div[@id="story"]\nstrip: //p[@class="app"]\ntest_url: https://arlen.example/1'
 * const [page]: FtrTest[] = profileFromFtr(config, 'arlen.example').tests
 * console.log(page?.url) // => https://arlen.example/1
 * ```
 */
export interface FtrTest {
  url: string
  /** Strings that the text of the article must contain. */
  contains: string[]
}

/**
 * An imported config.
 *
 * @example
 * ```ts
 * import { type FtrImport, profileFromFtr } from '@org/news-parse/ftr'
 *
 * const config = 'body: //div[@id="story"]\nstrip: //p[@class="app"]\ntest_url: https://arlen.example/1'
 * const imported: FtrImport = profileFromFtr(config, 'arlen.example')
 * console.log(imported.report.length, imported.tests.length) // => 3 1
 * ```
 */
export interface FtrImport {
  /** It always validates. */
  profile: SiteProfile
  /** Every line that is not blank, once, in order. */
  report: FtrLine[]
  tests: FtrTest[]
}

/** Rules and selectors that an import makes; the longest of 991 public configs makes 130. */
const maxRules = 5000

/** UTF-16 units of an id. */
const maxIdLength = 40

const outerDots = /^\.+|\.{1,99}$/g

/**
 * Makes a profile of a site config of the Full-Text RSS format. Nothing is dropped in silence: what becomes of each line
 * stands in the report. Never throws.
 *
 * The reasons of strip rules are guessed from the names in their selectors. What a directive about fetching, or about
 * rewriting the source, does has no counterpart.
 *
 * @param host the host name of the site, also in the form `.example.com` of file names. Where it is no host name, the
 *   profile recognises no site.
 * @throws NewsParseError with code `invalid-argument` when one of the two is no string
 *
 * @example
 * ```ts
 * import { profileFromFtr } from '@org/news-parse/ftr'
 *
 * const config = 'body: //div[@id="story"]\nstrip: //p[@class="app"]\ntest_url: https://arlen.example/1'
 * const { profile } = profileFromFtr(config, 'arlen.example')
 * console.log(profile.content, profile.match?.hosts) // => [ 'div#story' ] [ 'arlen.example' ]
 * ```
 */
export function profileFromFtr(text: string, host: string): FtrImport {
  checkText('text', text)
  checkText('host', host)
  const draft = new ProfileDraft(host)
  const report: FtrLine[] = []
  for (const line of readLines(text)) report.push(readLine(line, draft))
  return { profile: draft.profile(), report, tests: draft.tests }
}

function readLine(line: ConfigLine, draft: ProfileDraft): FtrLine {
  const place = { line: line.line, text: line.text }
  if (line.isComment) return { ...place, status: 'comment', directive: '' }
  if (line.directive === undefined)
    return { ...place, status: 'unknown-directive', directive: '', why: 'a name and a colon wanted' }
  const directive = directives.get(line.directive)
  const named = { ...place, directive: line.directive }
  if (directive === undefined) {
    const suggestion = suggest(line.directive, directives.keys())
    return {
      ...named,
      status: 'unknown-directive',
      why: 'no directive of the format',
      ...(suggestion && { suggestion }),
    }
  }
  if (directive.kind === 'other') {
    const suggestion = suggestReplacement(line)
    return { ...named, status: 'untranslated', why: directive.why, ...(suggestion && { suggestion }) }
  }
  if (line.value === '') return { ...named, status: 'untranslated', why: 'a value wanted' }
  try {
    const translated = translate(directive, line.value)
    const why = draft.add(directive, line, translated)
    return why === undefined ? { ...named, status: 'translated' } : { ...named, status: 'partly', why }
  } catch (error) {
    if (!(error instanceof XPathError)) throw error
    return { ...named, status: 'untranslated', why: error.message }
  }
}

function translate(directive: Directive, value: string): TranslatedLine {
  switch (directive.kind) {
    case 'content':
      return translateContent(value)
    case 'field':
      return translateField(value, directive.field)
    case 'strip':
      return translateStrip(value)
    case 'strip-name':
      return translateStripName(value)
    case 'strip-image':
      return translateStripImage(value)
    default:
      return {}
  }
}

/** A profile while lines add to it. */
class ProfileDraft {
  readonly tests: FtrTest[] = []
  readonly #host: string
  readonly #content: string[] = []
  readonly #metadata = new Map<ProfileField, MetadataRule[]>()
  readonly #strip: ProfileStripRule[] = []
  readonly #ids = new Set<string>()
  /** The last number behind each name. */
  readonly #uses = new Map<string, number>()
  #rules = 0

  constructor(host: string) {
    this.#host = host.toLowerCase().replace(outerDots, '')
  }

  /** Gives what could not be said. */
  add(directive: Directive, line: ConfigLine, { content, metadata, strip, why }: TranslatedLine): string | undefined {
    if (directive.kind === 'test-url') this.tests.push({ url: line.value, contains: [] })
    if (directive.kind === 'test-text') {
      const test = this.tests.at(-1)
      if (test === undefined) throw new XPathError('a test_url before it wanted')
      test.contains.push(line.value)
    }
    this.#rules += (strip?.length ?? 0) + (metadata?.rules.length ?? 0) + (content === undefined ? 0 : 1)
    if (this.#rules > maxRules) throw new XPathError(`more than ${maxRules} rules`)
    if (content !== undefined) this.#content.push(content)
    if (metadata !== undefined)
      this.#metadata.set(metadata.field, [...(this.#metadata.get(metadata.field) ?? []), ...metadata.rules])
    for (const rule of strip ?? []) this.#strip.push(this.#named(rule, line))
    return why
  }

  profile(): SiteProfile {
    const isHost = checkHost(this.#host) === undefined
    return {
      id: slug(wordsOf(this.#host)) || 'imported',
      ...(isHost && { match: { hosts: [this.#host] } }),
      ...(this.#content.length > 0 && { content: this.#content }),
      ...(this.#metadata.size > 0 && { metadata: Object.fromEntries(this.#metadata) }),
      ...(this.#strip.length > 0 && { strip: this.#strip }),
    }
  }

  /** The rule with an id of its own, made of the names in its selector. */
  #named({ reason, ...rule }: NamelessStripRule, line: ConfigLine): ProfileStripRule {
    const name = slug(wordsOf(rule.select ?? '').filter((word) => !selectorWords.has(word))) || reason
    let id = name
    let uses = this.#uses.get(name) ?? 1
    while (this.#ids.has(id)) id = `${name}-${++uses}`
    this.#uses.set(name, uses)
    this.#ids.add(id)
    return { id, reason, ...rule, why: `line ${line.line} of the imported config` }
  }
}

/** Words of selectors that tell nothing of what is taken. */
const selectorWords: ReadonlySet<string> = new Set('class id div span is not has nth of type child i'.split(' '))

function slug(words: readonly string[]): string {
  return [...new Set(words)]
    .map((word) => word.slice(0, maxIdLength))
    .reduce((id, word) => (id === '' ? word : id.length + word.length < maxIdLength ? `${id}-${word}` : id), '')
}
