import type { Article } from './model/article.js'
import { NewsParseError, OptionsError } from './model/errors.js'
import { show } from './profiles/problem-list.js'
import { suggest } from './profiles/suggest.js'

/** What an option must be; `expected` is shown to who got it wrong. */
export interface OptionCheck {
  readonly expected: string
  readonly holds: (value: unknown) => boolean
}

/** An option that is on or off. */
export const flag: OptionCheck = { expected: 'true or false', holds: (value) => typeof value === 'boolean' }

/** An option that is text. */
export const text: OptionCheck = { expected: 'a string', holds: (value) => typeof value === 'string' }

const schemeName = /^[a-z][a-z0-9+.-]{0,63}$/

/** An option that names URL schemes. */
export const schemes: OptionCheck = {
  expected: "an array of URL schemes such as 'https', lower case, without the colon",
  holds: (value) =>
    Array.isArray(value) && value.every((scheme) => typeof scheme === 'string' && schemeName.test(scheme)),
}

/** The schemes that links may have where the caller does not say. */
export const defaultSchemes: readonly string[] = ['http', 'https', 'mailto', 'tel']

/**
 * Checks the options of a call. A field that is undefined counts as absent.
 *
 * @throws OptionsError when an option is unknown or not of its form
 */
export function checkOptions(options: object, checks: Readonly<Record<string, OptionCheck>>): void {
  if (!isRecord(options)) throw new OptionsError(`options: got ${show(options)}, wanted an object`)
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    if (check === undefined) throw new OptionsError(`${name}: no such option${didYouMean(name, Object.keys(checks))}`)
    if (value !== undefined && !check.holds(value))
      throw new OptionsError(`${name}: got ${show(value)}, wanted ${check.expected}`)
  }
}

/** '; did you mean …?' with the known name that was probably meant; '' where none is near. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const meant = suggest(name, known)
  return meant === undefined ? '' : `; did you mean ${show(meant)}?`
}

/** Whether the value is an object and no list. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Checks that a value is an article: what `parseArticle` gives, or the same from JSON.
 *
 * @throws NewsParseError with code `invalid-argument`
 */
export function checkArticle(article: Article): void {
  const given: Partial<Article> = isRecord(article) ? article : {}
  if (Array.isArray(given.blocks) && Array.isArray(given.stripped) && isRecord(given.metadata)) return
  throw new NewsParseError(
    'invalid-argument',
    `article: got ${show(article)}${isRecord(article) ? ' without blocks, stripped or metadata' : ''}, wanted what parseArticle gives`,
  )
}

/**
 * Checks that a value is text.
 *
 * @throws NewsParseError with code `invalid-argument`
 */
export function checkText(name: string, value: string): void {
  if (typeof value !== 'string')
    throw new NewsParseError('invalid-argument', `${name}: got ${show(value)}, wanted a string`)
}

/**
 * Checks that a source is text or bytes, not a tree.
 *
 * @throws NewsParseError with code `invalid-source`
 */
export function checkWritten(source: string | Uint8Array): void {
  if (typeof source !== 'string' && !(source instanceof Uint8Array))
    throw new NewsParseError('invalid-source', `source: got ${show(source)}, wanted a string or a Uint8Array`)
}

/**
 * Checks that a value is a list of objects.
 *
 * @throws NewsParseError with code `invalid-argument`
 */
export function checkRecords(name: string, value: readonly object[]): void {
  if (!Array.isArray(value))
    throw new NewsParseError('invalid-argument', `${name}: got ${show(value)}, wanted a list of objects`)
  const wrong = value.findIndex((item) => !isRecord(item))
  if (wrong !== -1)
    throw new NewsParseError('invalid-argument', `${name}[${wrong}]: got ${show(value[wrong])}, wanted an object`)
}
