import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.js'
import type { MetadataField, Origin, RefusedCandidate } from '../../model/metadata.js'
import type { Candidate, CandidateField, CandidateIndex, CandidateOf, CandidateValues } from '../candidate.js'
import type { CleanContext } from '../fields/clean-context.js'
import { precedence, type Rank } from '../precedence.js'
import type { ResolveInput } from './resolve-input.js'

/** A value that was taken, and what it was taken from. */
export interface Taken<F extends CandidateField> {
  value: CandidateValues[F]
  candidate: CandidateOf<F>
}

/** A candidate that was not taken, and why: what it says of its place is made only for callers who ask. */
export interface Refusal {
  candidate: CandidateOf<CandidateField>
  why: string
}

/** The state of one resolution: what was refused, what was used, what is wrong; and what the cleaning of values asks for. */
export interface Resolution extends CleanContext {
  input: ResolveInput
  candidates: readonly Candidate[]
  /** The same by field. */
  of: CandidateIndex
  /** The stripped thing that a candidate was read from. */
  keys: Map<CandidateOf<CandidateField>, object>
  refused: Refusal[]
  used: Map<object, MetadataField[]>
  diagnostics: Diagnostic[]
}

const none: readonly never[] = []
const outranked = 'another value ranks higher'

/** The candidates of a field that can be used, cleaned, best first; candidates of one rank keep their order. */
export function rankCandidates<F extends CandidateField>(
  resolution: Resolution,
  field: F,
  only?: readonly CandidateOf<F>[],
): readonly Taken<F>[] {
  const offered = only ?? resolution.of(field)
  if (offered.length === 0) return none
  const { order, clean } = precedence[field]
  const taken: Taken<F>[] = []
  for (const candidate of bestFirst(resolution, offered, order)) {
    const known = resolution.diagnostics.length
    const cleaned = clean(candidate.value, candidate, resolution)
    // What is wrong with a value that would not have been taken anyway is no news.
    while (taken.length > 0 && resolution.diagnostics.length > known) resolution.diagnostics.pop()
    if ('value' in cleaned) taken.push({ value: cleaned.value, candidate })
    else refuse(resolution, candidate, cleaned.refused)
  }
  return taken
}

/** The candidates by the rank of their places; those of places that the field is not read from are refused. */
function bestFirst<F extends CandidateField>(
  resolution: Resolution,
  offered: readonly CandidateOf<F>[],
  order: readonly Rank[],
): readonly CandidateOf<F>[] {
  let latest = 0
  for (const candidate of offered) {
    const rank = order.indexOf(rankOf(candidate))
    if (rank < latest) return sortedByRank(resolution, offered, order)
    latest = rank
  }
  // Most fields are stated in the order of their ranks, and many once.
  return offered
}

function sortedByRank<F extends CandidateField>(
  resolution: Resolution,
  offered: readonly CandidateOf<F>[],
  order: readonly Rank[],
): readonly CandidateOf<F>[] {
  const ranked: { candidate: CandidateOf<F>; rank: number }[] = []
  for (const candidate of offered) {
    const rank = order.indexOf(rankOf(candidate))
    if (rank === -1) refuse(resolution, candidate, `this field is not read from ${rankOf(candidate)}`)
    else ranked.push({ candidate, rank })
  }
  return ranked.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate)
}

/**
 * The best value of a field; the others are refused.
 *
 * @param choose Picks among the values that can be used, best first; the first when not given
 */
export function takeOne<F extends CandidateField>(
  resolution: Resolution,
  field: F,
  choose?: (ranked: readonly Taken<F>[]) => Taken<F> | undefined,
): Taken<F> | undefined {
  const ranked = rankCandidates(resolution, field)
  const best = choose === undefined ? ranked[0] : choose(ranked)
  if (best === undefined) return undefined
  for (const other of ranked) if (other !== best) refuse(resolution, other.candidate, outranked)
  markUsed(resolution, best.candidate, field)
  return best
}

/** The values of the best place that has any, each once, in its order; those of other places are refused. */
export function takeGroup<F extends CandidateField>(
  resolution: Resolution,
  ranked: readonly Taken<F>[],
  field: MetadataField,
): Taken<F>[] {
  const first = ranked[0]
  if (first === undefined) return []
  const group: Taken<F>[] = []
  const seen = new Set<string>()
  for (const one of ranked) {
    const name = typeof one.value === 'string' ? one.value : JSON.stringify(one.value)
    if (!isSameStatement(one.candidate, first.candidate)) refuse(resolution, one.candidate, outranked)
    else {
      markUsed(resolution, one.candidate, field)
      if (!seen.has(name)) group.push(one)
      seen.add(name)
    }
  }
  return group
}

function isSameStatement(one: CandidateOf<CandidateField>, other: CandidateOf<CandidateField>): boolean {
  return one.from === other.from && one.group === other.group
}

/** Notes that a value was not used. */
export function refuse(resolution: Resolution, candidate: CandidateOf<CandidateField>, why: string): void {
  resolution.refused.push({ candidate, why })
}

/** The candidates that were not taken, as callers see them. */
export function refusedCandidates(resolution: Resolution): RefusedCandidate[] {
  return resolution.refused.map(({ candidate, why }) => ({
    field: candidate.field,
    value: candidate.value,
    origin: originOf(resolution, candidate),
    why,
  }))
}

/** Notes that a field was read from the stripped thing that holds the candidate. */
export function markUsed(resolution: Resolution, candidate: CandidateOf<CandidateField>, field: MetadataField): void {
  const key = resolution.keys.get(candidate)
  if (key === undefined) return
  const fields = resolution.used.get(key)
  if (fields === undefined) resolution.used.set(key, [field])
  else if (!fields.includes(field)) fields.push(field)
}

/** Where a candidate came from, with its position. */
export function originOf({ input }: Resolution, candidate: CandidateOf<CandidateField>): Origin {
  const { from, detail, raw, start, end } = candidate
  const position = start === undefined || end === undefined ? undefined : input.position(start, end)
  return position === undefined ? { from, detail, raw } : { from, detail, raw, position }
}

/** A problem with the value of a candidate, with its position. */
export function problemOf(
  input: ResolveInput,
  { start, end }: CandidateOf<CandidateField>,
  code: DiagnosticCode,
  message: string,
): Diagnostic {
  const position = start === undefined || end === undefined ? undefined : input.position(start, end)
  return position === undefined ? { code, message } : { code, message, position }
}

function rankOf({ from, kind }: CandidateOf<CandidateField>): Rank {
  return kind === undefined ? from : `${from}/${kind}`
}
