import type { Article } from '../model/article.js'

/** Names with their numbers. Has no prototype: ids of profiles are among the names. */
type Counts = Record<string, number>

/** What a run came to. Plain data. */
export interface Tally {
  documents: number
  /** Inputs that could not be read. */
  failures: number
  /** Bytes of the documents, unpacked. */
  bytes: number
  statuses: Counts
  /** Documents by the profile that was used. */
  profiles: Counts
  accounting: { total: number; kept: number; stripped: number; unaccounted: number; byReason: Counts }
  /** Entries of the stripped reports by rule. */
  rules: Counts
  /** Diagnostics by code. */
  diagnostics: Counts
}

/** The tally of nothing. */
export function emptyTally(): Tally {
  return {
    documents: 0,
    failures: 0,
    bytes: 0,
    statuses: Object.create(null),
    profiles: Object.create(null),
    accounting: { total: 0, kept: 0, stripped: 0, unaccounted: 0, byReason: Object.create(null) },
    rules: Object.create(null),
    diagnostics: Object.create(null),
  }
}

/** The tally of one document of `bytes` bytes. */
export function tallyArticle(article: Article, bytes: number): Tally {
  const tally = emptyTally()
  tally.documents = 1
  tally.bytes = bytes
  tally.statuses[article.status] = 1
  if (article.profile !== null) tally.profiles[article.profile.id] = 1
  const { total, kept, stripped, unaccounted, byReason } = article.accounting
  tally.accounting = { total, kept, stripped, unaccounted, byReason: Object.assign(Object.create(null), byReason) }
  for (const { rule } of article.stripped) count(tally.rules, rule)
  for (const { code } of article.diagnostics) count(tally.diagnostics, code)
  return tally
}

/** Adds the numbers of `more` to those of `sum`. */
export function addTally(sum: Tally, more: Tally): void {
  sum.documents += more.documents
  sum.failures += more.failures
  sum.bytes += more.bytes
  sum.accounting.total += more.accounting.total
  sum.accounting.kept += more.accounting.kept
  sum.accounting.stripped += more.accounting.stripped
  sum.accounting.unaccounted += more.accounting.unaccounted
  addCounts(sum.statuses, more.statuses)
  addCounts(sum.profiles, more.profiles)
  addCounts(sum.accounting.byReason, more.accounting.byReason)
  addCounts(sum.rules, more.rules)
  addCounts(sum.diagnostics, more.diagnostics)
}

function count(counts: Counts, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by
}

function addCounts(sum: Counts, more: Counts): void {
  for (const [name, by] of Object.entries(more)) count(sum, name, by)
}
