import type { Article, Metadata, ProfileProblem, SiteProfile } from '../../src/index.js'

/** The views of a result, in the order of their tabs. */
export const viewNames = ['article', 'report', 'metadata', 'markdown', 'json'] as const

/** A view of the result. */
export type ViewName = (typeof viewNames)[number]

/** What is parsed, and how. Empty strings and lists are options that were not given. */
export interface ParseRequest {
  source: string | Uint8Array
  url: string
  timeZone: string
  disableRules: readonly string[]
  /** As `ParseOptions` has it; undefined is the one that matches. */
  profile: string | SiteProfile | false | undefined
}

/** What the page shows of an article without asking for a view. */
export interface Summary extends Pick<Article, 'status' | 'accounting' | 'profile' | 'diagnostics' | 'contentRoots'> {
  /** Without its front matter, which a view shows. */
  metadata: Metadata
  /** How many stripped entries there are. */
  entries: number
  /** How many blocks there are, and how many of them the article view shows. */
  blocks: { all: number; shown: number }
  /** Of the decoded source, in UTF-16 units. */
  length: number
  /** The start of the decoded source. */
  preview: string
  /** Milliseconds that `parseArticle` took. */
  took: number
}

/** What came of a parse: a summary, or the message of the error that the call threw. */
export type ParseAnswer = { summary: Summary } | { error: string }

/** A built-in profile as the editor shows it. */
export interface ShownProfile {
  id: string
  json: string
}

/** What the worker is asked, and what it answers. */
export interface Calls {
  profiles: { ask: undefined; answer: ShownProfile[] }
  /** JSON that should be a profile. */
  validate: { ask: string; answer: ProfileProblem[] }
  parse: { ask: ParseRequest; answer: ParseAnswer }
  /** A view of the article that was parsed last; '' before the first. */
  view: { ask: Exclude<ViewName, 'metadata'>; answer: string }
  /** The decoded source that was parsed last. */
  source: { ask: undefined; answer: string }
}

/** A message to the worker. */
export type Question = { [Name in keyof Calls]: { id: number; name: Name; ask: Calls[Name]['ask'] } }[keyof Calls]

/** A message from the worker. */
export interface Reply {
  /** That of the question. */
  id: number
  answer: Calls[keyof Calls]['answer']
}
