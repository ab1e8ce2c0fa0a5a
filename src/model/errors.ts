/**
 * The codes of `NewsParseError`.
 *
 * @example
 * ```ts
 * import { NewsParseError, type NewsParseErrorCode, parseArticle } from '@org/news-parse'
 *
 * function codeOf(call: () => unknown): NewsParseErrorCode | undefined {
 *   try {
 *     call()
 *   } catch (error) {
 *     if (error instanceof NewsParseError) return error.code
 *   }
 *   return undefined
 * }
 * console.log(codeOf(() => parseArticle('<p>x</p>', { disableRules: ['generic/nonsense'] }))) // => invalid-options
 * ```
 */
export type NewsParseErrorCode = 'invalid-argument' | 'invalid-options' | 'invalid-profile' | 'invalid-source'

/**
 * A call that cannot be answered. Bad input never throws; bad calls do. The message names what came and what was wanted.
 *
 * @example
 * ```ts
 * import { NewsParseError, parseArticle } from '@org/news-parse'
 *
 * try {
 *   parseArticle(42 as unknown as string)
 * } catch (error) {
 *   if (error instanceof NewsParseError) console.log(error.code, error instanceof TypeError) // => invalid-source true
 * }
 * ```
 */
export class NewsParseError extends TypeError {
  static {
    markKind(NewsParseError, 'NewsParseError')
  }

  /** What kind of mistake it is. */
  readonly code: NewsParseErrorCode

  constructor(code: NewsParseErrorCode, message: string) {
    super(message)
    this.name = 'NewsParseError'
    this.code = code
  }
}

/**
 * An option that is not of its documented form.
 *
 * @example
 * ```ts
 * import { OptionsError, parseArticle } from '@org/news-parse'
 *
 * try {
 *   parseArticle('<p>The ferry sails.</p>', { limits: { maxNodes: -1 } })
 * } catch (error) {
 *   if (error instanceof OptionsError) console.log(error.name, error.code) // => OptionsError invalid-options
 * }
 * ```
 */
export class OptionsError extends NewsParseError {
  static {
    markKind(OptionsError, 'OptionsError')
  }

  constructor(message: string) {
    super('invalid-options', message)
    this.name = 'OptionsError'
  }
}

/**
 * One mistake in a profile.
 *
 * @example
 * ```ts
 * import { type ProfileProblem, validateProfile } from '@org/news-parse'
 *
 * const [problem]: ProfileProblem[] = validateProfile({ id: 'arlen', conten: ['article'] })
 * console.log(problem?.path, problem?.suggestion) // => conten content
 * ```
 */
export interface ProfileProblem {
  /** Where in the profile: `strip[2].select`. */
  path: string
  /** What came and what was wanted. */
  message: string
  /** What was probably meant. */
  suggestion?: string
}

/**
 * A profile that does not validate.
 *
 * @example
 * ```ts
 * import { defineProfile, ProfileError } from '@org/news-parse'
 *
 * try {
 *   defineProfile({ id: 'Arlen Post' })
 * } catch (error) {
 *   if (error instanceof ProfileError) console.log(error.problems[0]?.path, error.problems[0]?.suggestion)
 * // => id arlen-post
 * }
 * ```
 */
export class ProfileError extends NewsParseError {
  static {
    markKind(ProfileError, 'ProfileError')
  }

  /** Every mistake that was found. */
  readonly problems: readonly ProfileProblem[]

  constructor(problems: readonly ProfileProblem[]) {
    super('invalid-profile', problems.map(describeProblem).join('\n'))
    this.name = 'ProfileError'
    this.problems = problems
  }
}

function describeProblem(problem: ProfileProblem): string {
  const hint = problem.suggestion === undefined ? '' : ` (did you mean ${JSON.stringify(problem.suggestion)}?)`
  return `${problem.path}: ${problem.message}${hint}`
}

/** Lets `instanceof` know errors of this kind from all entries of the package: in CommonJS each has classes of its own. */
function markKind(kind: abstract new (...args: never) => NewsParseError, name: string): void {
  const mark = Symbol.for(`@org/news-parse/${name}`)
  Object.defineProperty(kind.prototype, mark, { value: true })
  Object.defineProperty(kind, Symbol.hasInstance, {
    value(this: unknown, error: unknown): boolean {
      // A class that a caller derives is asked in the ordinary way.
      return this === kind
        ? typeof error === 'object' && error !== null && mark in error
        : Function.prototype[Symbol.hasInstance].call(this as () => void, error)
    },
  })
}
