import type { Article } from '../../src/model/article.js'
import { type Assignment, assignCharacters } from './assign-characters.js'
import { checkNesting, hasBetween } from './check-ranges.js'
import { type Claim, collectClaims } from './claims.js'
import { bagOf, isCounted, sameBag, show } from './counted.js'
import type { SourceModel } from './read-source.js'
import { lineFeedBetween, type Separator, separator } from './separators.js'

/** A claim that does not hold. */
interface Failure {
  claim: Claim
  owned: readonly number[]
  problem: string
}

/** What stands before each counted character of a text. */
function gapsOf(text: string): string[] {
  const gaps: string[] = []
  let gap = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index)
    if (!isCounted(unit.charCodeAt(0))) gap += unit
    else {
      gaps.push(gap)
      gap = ''
    }
  }
  return gaps
}

/**
 * What the source has between two characters of a claim. Where something was taken out between them, and where one
 * block in the claim ends and the next begins, only 'nothing at all' is sure.
 */
function separatorBetween(model: SourceModel, assignment: Assignment, before: number, after: number): Separator {
  const isJoint = after !== before + 1 || assignment.owner[before] !== assignment.owner[after]
  const stated = model.separators[after] ?? separator.none
  const [from, to] = [model.offsets[before] ?? 0, model.offsets[after] ?? 0]
  const mayBeTaken = stated === separator.space || stated === separator.feed || stated === separator.line
  if (!isJoint) {
    const folded = stated === separator.none && hasSpace(model, from, to)
    const blanks = mayBeTaken || folded ? assignment.blanks : stated === separator.block ? assignment.inlineBlanks : []
    return hasBetween(blanks, from, to) ? separator.maybe : stated
  }
  if (after === before + 1 || areBlocks(assignment.owner[before], assignment.owner[after])) return separator.maybe
  if (hasSpace(model, from, to)) return separator.maybe
  for (let index = before + 1; index <= after; index++)
    if (model.separators[index] !== separator.none) return separator.maybe
  return separator.none
}

/** Whether they are two blocks, of which the text that holds both makes lines of their own. */
function areBlocks(left: Claim | undefined, right: Claim | undefined): boolean {
  return (
    left !== right &&
    left?.kind === 'block' &&
    right?.kind === 'block' &&
    left.parent !== right &&
    right.parent !== left
  )
}

/** Whether white space stands between them, which folds one way or the other by what is left around it. */
function hasSpace(model: SourceModel, from: number, to: number): boolean {
  return /\s/.test(model.source.slice(from, to))
}

/** Whether a gap of the text is what the source has. `around` are the characters before and after it. */
function isGapRight(claim: Claim, gap: string, expected: Separator, around: [string, string]): boolean {
  if (expected === separator.maybe) return true
  if (expected === separator.none) return gap === ''
  const hasLine = gap.includes('\n')
  const type = claim.kind === 'block' ? claim.what : ''
  if (type === 'code') return gap !== '' && (expected === separator.block || hasLine === expected > separator.space)
  // A line feed that is no <br> of a paragraph folds: between two CJK characters it goes.
  const folds = expected === separator.feed || (expected === separator.line && type !== 'paragraph')
  if (folds && lineFeedBetween(...around) !== separator.space) return true
  if (gap === '' || type !== 'paragraph') return gap !== ''
  return hasLine === (expected === separator.line) || expected === separator.block
}

/** Whether the white space of the text stands where the source's does. */
function checkGaps(
  claim: Claim,
  owned: readonly number[],
  model: SourceModel,
  assignment: Assignment,
): string | undefined {
  const gaps = gapsOf(claim.text)
  for (let index = 1; index < gaps.length; index++) {
    const [before, after] = [owned[index - 1] ?? 0, owned[index] ?? 0]
    const expected = separatorBetween(model, assignment, before, after)
    const gap = gaps[index] ?? ''
    if (isGapRight(claim, gap, expected, [model.text.charAt(before), model.text.charAt(after)])) continue
    const wanted = Object.keys(separator)[expected]
    const place = `${model.text.slice(Math.max(0, before - 8), before + 1)}|${model.text.slice(after, after + 8)}`
    return `${claim.name} (${claim.what}): at ${show(place)} the source has separator '${wanted}', the text ${show(gap)}`
  }
  return undefined
}

function checkClaim(
  claim: Claim,
  owned: readonly number[],
  model: SourceModel,
  assignment: Assignment,
): string | undefined {
  const has = owned.map((index) => model.text.charAt(index)).join('')
  if (claim.unordered ? sameBag(bagOf([has]), bagOf([claim.counted])) : has === claim.counted)
    return claim.unordered ? undefined : checkGaps(claim, owned, model, assignment)
  let at = 0
  while (at < has.length && has.charAt(at) === claim.counted.charAt(at)) at++
  const [source, text] = [show(has.slice(at, at + 30)), show(claim.counted.slice(at, at + 30))]
  return `${claim.name} (${claim.what || claim.kind}): after ${at} characters its range owns ${source}, its text has ${text}`
}

/** A failure in a part of the document where HTML moved nodes; ranges overlap there. */
function touchesMoved({ claim, owned }: Failure, model: SourceModel): boolean {
  return hasBetween(model.movedOffsets, claim.start, claim.end) || owned.some((index) => model.moved[index])
}

/** Whether the failures only differ in who has which character: together they have what the source has there. */
function balances(failures: readonly Failure[], unclaimed: readonly number[], model: SourceModel): boolean {
  const roots = failures.filter(({ claim }) => !failures.some((other) => isInside(claim, other.claim)))
  const indexes = new Set([...unclaimed, ...roots.flatMap(({ owned }) => owned)])
  const has = bagOf([...indexes].map((index) => model.text.charAt(index)))
  return sameBag(has, bagOf(roots.map(({ claim }) => claim.counted)))
}

function isInside(claim: Claim, outer: Claim): boolean {
  for (let parent = claim.parent; parent !== undefined; parent = parent.parent) if (parent === outer) return true
  return false
}

function findFailures(model: SourceModel, assignment: Assignment): Failure[] {
  const failures: Failure[] = []
  for (const [claim, indexes] of assignment.owned) {
    const problem = checkClaim(claim, indexes, model, assignment)
    if (problem !== undefined) failures.push({ claim, owned: indexes, problem })
  }
  return failures
}

/**
 * Every counted character belongs to the innermost claim around it, and every claim's text is what it owns, white space
 * included. Where HTML moved nodes, the claims there may share their characters out in another way, if together they
 * have the same ones.
 */
export function checkTexts(model: SourceModel, article: Article): string[] {
  const claims = collectClaims(article)
  const assignment = assignCharacters(model, claims)
  const failures = findFailures(model, assignment)
  const excusable = failures.filter((failure) => touchesMoved(failure, model))
  const moved = assignment.unclaimed.filter((index) => model.moved[index])
  const lost = assignment.unclaimed.filter((index) => !model.moved[index])
  const problems = checkNesting(model, claims)
  for (const failure of failures) if (!excusable.includes(failure)) problems.push(failure.problem)
  if (lost.length > 0) {
    const text = lost.map((index) => model.text.charAt(index)).join('')
    problems.push(`${lost.length} characters from offset ${model.offsets[lost[0] ?? 0]} are in no range: ${show(text)}`)
  }
  if (excusable.length + moved.length === 0 || balances(excusable, moved, model)) return problems
  const told = article.diagnostics.some(({ code }) => code === 'misnested-content')
  const roots = claims.filter(({ parent }) => parent === undefined)
  if (told && sameBag(bagOf([model.text]), bagOf(roots.map((claim) => claim.counted)))) return problems
  for (const { problem } of excusable) problems.push(`${problem} (mis-nested)`)
  if (moved.length > 0) problems.push(`${moved.length} characters of mis-nested content are in no range`)
  return problems
}
