import { XPathError } from './xpath.js'

/** One element of a selector, and how it stands to the one before it; `''` for the first one anywhere in the document. */
export interface Link {
  combinator: '' | ' ' | '>' | '+' | '~'
  /** `*` for any. */
  tag: string
  /** What else it must fulfil, each as it stands in a selector: `.name`, `[attribute]`, `:not(…)`. */
  tests: readonly string[]
}

const plainIdentifier = /^-?[A-Za-z_][\w-]*$/
const specialCharacter = /[^\w\u{80}-\u{10ffff}-]/gu
const leadingDigit = /^-?\d/
const tagName = /^[a-z][a-z0-9_-]*$/
const inString = /["\\]/g
const lineBreak = /[\n\r\f]/g
const ofPlace = /^:(?:nth-|first-|last-)/

/** The tag of an element as a selector spells it. */
export function tagOf(test: string): string {
  if (test === '*' || test === 'node()') return '*'
  if (tagName.test(test)) return test
  throw new XPathError(`${JSON.stringify(test)} is no element of HTML`)
}

/** A string as a selector spells it. */
function quote(text: string): string {
  const escaped = text
    .replace(inString, (found) => `\\${found}`)
    .replace(lineBreak, (found) => `\\${found.charCodeAt(0).toString(16)} `)
  return `"${escaped}"`
}

/** A test of an attribute. Without `value`, of its presence. */
export function attributeTest(name: string, operator = '', value?: string, ignoreCase = false): string {
  const escaped = name.replace(specialCharacter, (found) => `\\${found}`)
  if (leadingDigit.test(name)) throw new XPathError(`${JSON.stringify(name)} is no name of an attribute`)
  if (value === undefined) return `[${escaped}]`
  if (!ignoreCase && plainIdentifier.test(value)) {
    if (name === 'class' && operator === '~') return `.${value}`
    if (name === 'id' && operator === '') return `#${value}`
  }
  return `[${escaped}${operator}=${quote(value)}${ignoreCase ? ' i' : ''}]`
}

/** One element as a selector. */
export function writeCompound({ tag, tests }: Link): string {
  return tag === '*' && tests.length > 0 ? tests.join('') : tag + tests.join('')
}

/** Elements as a selector. With `inner`, as the argument of `:has`: the first combinator is written. */
export function writeLinks(links: readonly Link[]): string {
  return links
    .map((link, index) => {
      const compound = writeCompound(link)
      if (index === 0) return link.combinator === '>' ? `> ${compound}` : compound
      return link.combinator === ' ' ? ` ${compound}` : ` ${link.combinator} ${compound}`
    })
    .join('')
}

/** Whether a compound may stand in `:has`, which takes no selectors inside others. */
export function fitsInHas({ tests }: Link): boolean {
  return tests.every((test) => !test.startsWith(':') || ofPlace.test(test))
}

/** What fulfils both tags; undefined where nothing can. */
export function commonTag(a: string, b: string): string | undefined {
  if (a === '*' || a === b) return b
  return b === '*' ? a : undefined
}

/** One test that holds where any of the tests holds. */
export function anyOf(tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] ?? '') : `:is(${tests.join(', ')})`
}
