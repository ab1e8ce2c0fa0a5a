import type { Article } from '../model/article.js'
import type { SiteProfile } from '../model/profile.js'
import { compileProfile } from '../profiles/compile-profile.js'
import type { ProfileTestProblem } from './profile-test-problem.js'

/**
 * What a strip rule took in all cases.
 *
 * @example
 * ```ts
 * import type { SiteProfile } from '@org/news-parse'
 * import { type RuleUse, testProfile } from '@org/news-parse/testing'
 *
 * const arlen: SiteProfile = { id: 'arlen', strip: [{ id: 'app', reason: 'promotion', select: '.app' }] }
 * const source = '<article><p>The ferry sails at noon, with a crew of twelve.</p><p class="app">Get the app</p></article>'
 * const [use]: RuleUse[] = testProfile(arlen, [{ name: 'ferry', source }]).rules
 * console.log(use?.rule, use?.entries, use?.characters) // => arlen/app 1 9
 * ```
 */
export interface RuleUse {
  /** `profile-id/rule-id`. */
  rule: string
  /** The names of the cases in which it took something. */
  cases: string[]
  /** Entries of the stripped reports. */
  entries: number
  /** Counted characters. */
  characters: number
  /** Of what the article had before, in the case where it took most, 0–1. */
  share: number
}

interface NamedArticle {
  name: string
  article: Article
}

/** Counts what the strip rules took and what the metadata rules found. */
export function countRules(
  profile: SiteProfile,
  known: readonly SiteProfile[],
  articles: readonly NamedArticle[],
  textShare: number,
): { rules: RuleUse[]; problems: ProfileTestProblem[] } {
  const compiled = compileProfile(profile, { known })
  const problems: ProfileTestProblem[] = []
  const rules = compiled.strip.map(({ id }): RuleUse => {
    const use: RuleUse = { rule: id, cases: [], entries: 0, characters: 0, share: 0 }
    for (const { name, article } of articles) {
      const share = addCase(use, name, article)
      if (share > textShare) problems.push(takesText(id, name, share))
      if (isRefused(article, id))
        problems.push({ code: 'rule-refused', message: `${id} would take too much`, case: name, path: id })
    }
    return use
  })
  const isOwn = (id: string): boolean => id.startsWith(`${profile.id}/`)
  for (const { rule, entries } of rules)
    if (entries === 0 && isOwn(rule))
      problems.push({ code: 'rule-unused', message: `${rule} takes nothing in any case`, path: rule })
  const details = new Set(articles.flatMap(({ article }) => originDetails(article)))
  const fields = [profile, ...(profile.layouts ?? [])].flatMap(({ metadata = {} }) => Object.keys(metadata))
  for (const field of new Set(fields))
    if (!details.has(`${profile.id}/${field}`))
      problems.push({
        code: 'rule-unused',
        message: `the rules of metadata.${field} give no value in any case`,
        path: `metadata.${field}`,
      })
  return { rules, problems }
}

/** Gives the share that the rule took in the case. */
function addCase(use: RuleUse, name: string, { stripped, accounting }: Article): number {
  const entries = stripped.filter(({ rule }) => rule === use.rule)
  if (entries.length === 0) return 0
  const characters = entries.reduce((sum, { length }) => sum + length, 0)
  const share = characters === 0 ? 0 : characters / (characters + accounting.kept)
  use.cases.push(name)
  use.entries += entries.length
  use.characters += characters
  use.share = Math.max(use.share, share)
  return share
}

function takesText(rule: string, name: string, share: number): ProfileTestProblem {
  const message = `${rule} takes ${Math.round(100 * share)} % of the text`
  return { code: 'rule-takes-text', message, case: name, path: rule, share }
}

function isRefused({ diagnostics }: Article, rule: string): boolean {
  return diagnostics.some(({ code, message }) => code === 'rule-refused' && message.includes(` ${rule} `))
}

/** Where the metadata came from: the values that were used and those that were refused. */
function originDetails({ metadata, refused = [] }: Article): string[] {
  const origins = Object.values(metadata.origins).flat()
  return [...origins, ...refused.map(({ origin }) => origin)].map(({ detail }) => detail)
}
