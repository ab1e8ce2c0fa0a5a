/** The codes of `NewsParseError`. */
export type NewsParseErrorCode = 'invalid-options' | 'invalid-profile' | 'invalid-source'

/** A call that cannot be answered. Bad input never throws; bad calls do. The message names what came and what was wanted. */
export class NewsParseError extends TypeError {
  /** What kind of mistake it is. */
  readonly code: NewsParseErrorCode

  constructor(code: NewsParseErrorCode, message: string) {
    super(message)
    this.name = 'NewsParseError'
    this.code = code
  }
}

/** An option that is not of its documented form. */
export class OptionsError extends NewsParseError {
  constructor(message: string) {
    super('invalid-options', message)
    this.name = 'OptionsError'
  }
}

/** One mistake in a profile. */
export interface ProfileProblem {
  /** Where in the profile: `strip[2].select`. */
  path: string
  /** What came and what was wanted. */
  message: string
  /** What was probably meant. */
  suggestion?: string
}

/** A profile that does not validate. */
export class ProfileError extends NewsParseError {
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
