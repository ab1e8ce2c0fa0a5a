import { OptionsError } from '../model/errors.js'
import { show } from '../profiles/problem-list.js'
import { suggest } from '../profiles/suggest.js'

/** What an option must be; `expected` is shown to who got it wrong. */
export interface OptionCheck {
  readonly expected: string
  readonly holds: (value: unknown) => boolean
}

/** An option that is on or off. */
export const flag: OptionCheck = {
  expected: 'true or false',
  holds: (value) => typeof value === 'boolean',
}

/** An option that is text. */
export const text: OptionCheck = {
  expected: 'a string',
  holds: (value) => typeof value === 'string',
}

/**
 * Checks the options of a call. A field that is undefined counts as absent.
 *
 * @throws OptionsError when an option is unknown or not of its form
 */
export function checkOptions(options: object, checks: Readonly<Record<string, OptionCheck>>): void {
  if (typeof options !== 'object' || options === null)
    throw new OptionsError(`options: got ${show(options)}, wanted an object`)
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined
    if (check === undefined) {
      const meant = suggest(name, Object.keys(checks))
      throw new OptionsError(
        `${name}: no such option${meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`}`,
      )
    }
    if (value !== undefined && !check.holds(value))
      throw new OptionsError(`${name}: got ${show(value)}, wanted ${check.expected}`)
  }
}
