import type { Article } from '../../src/model/article.js'
import type { StrippedElement } from '../../src/model/report.js'
import type { TruthBlock } from './feed-truth.js'

/** How the report answers for the labelled texts that are not in the article. */
export interface StrippedScore {
  asked: number
  reported: number
  rightReason: number
  /** A line for each text that is not reported, or under another reason. */
  differences: string[]
}

const whiteSpace = /\s+/g
const bare = (text: string): string => text.replace(whiteSpace, '')

/** The entry that says most precisely where the text went: the shortest one that has it, one of a right reason first. */
function findEntry(
  entries: readonly StrippedElement[],
  text: string,
  reasons: readonly string[],
): StrippedElement | undefined {
  const having = entries.filter((entry) => bare(entry.text).includes(bare(text)))
  having.sort((left, right) => left.text.length - right.text.length)
  const shortest = having.filter((entry) => entry.text.length === having[0]?.text.length)
  return shortest.find((entry) => reasons.includes(entry.reason)) ?? shortest[0]
}

/** Looks for each text in the report; a role or its alternative is the right reason. Blocks without text are not asked. */
export function scoreStripped(article: Article, labels: readonly TruthBlock[]): StrippedScore {
  const score: StrippedScore = { asked: 0, reported: 0, rightReason: 0, differences: [] }
  for (const { role, altRole, text } of labels) {
    if (bare(text) === '') continue
    score.asked++
    const reasons = altRole === undefined ? [role] : [role, altRole]
    const entry = findEntry(article.stripped, text, reasons)
    if (entry !== undefined) score.reported++
    if (entry !== undefined && reasons.includes(entry.reason)) score.rightReason++
    else
      score.differences.push(
        `stripped ${reasons.join('/')}, ${entry ? `reported as ${entry.rule} (${entry.reason})` : 'not reported'}: ${text}`,
      )
  }
  return score
}
