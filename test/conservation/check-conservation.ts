import type { Article } from '../../src/model/article.js'
import type { DiagnosticCode } from '../../src/model/diagnostic.js'
import { checkAccounting } from './check-accounting.js'
import { checkBlocks } from './check-blocks.js'
import { checkComments } from './check-comments.js'
import { checkPlain } from './check-plain.js'
import { checkPositions } from './check-positions.js'
import { checkRanges } from './check-ranges.js'
import { checkTexts } from './check-texts.js'
import { readSource, type SourceModel } from './read-source.js'

/** Past these, the tree is not the one that parse5 alone gives. */
const limits: ReadonlySet<DiagnosticCode> = new Set(['length-limit', 'node-limit', 'depth-limit'])

/** Where front matter is doubtful, the HTML begins either after the fence or at the start of the source. */
function readBody(source: string, article: Article): SourceModel {
  const model = readSource(source)
  const doubtful = article.diagnostics.some(({ code }) => code.startsWith('front-matter'))
  if (!doubtful || model.text.length === article.accounting.total) return model
  return readSource(source, source.startsWith('\uFEFF') ? 1 : 0)
}

/**
 * Proves for one result that nothing vanished: every counted character of the source is in exactly one block or
 * stripped entry, every range holds what it says, every number adds up. It shares no code with the report: it parses
 * the source again with parse5 alone and looks for each character in the ranges.
 *
 * Of a result that met a limit only the numbers, the positions and the plainness are checked.
 *
 * @param source - the decoded text that offsets refer to
 * @returns one sentence a problem; empty when everything holds
 */
export function checkConservation(source: string, article: Article): string[] {
  const model = readBody(source, article)
  const limited = article.diagnostics.some(({ code }) => limits.has(code))
  const problems = [
    ...checkPlain(article),
    ...checkPositions(model, article, !limited),
    ...checkBlocks(source, article),
  ]
  if (limited) return [...problems, ...checkAccounting(article.accounting.total, article)]
  return [
    ...problems,
    ...checkAccounting(model.text.length, article),
    ...checkComments(model, article),
    ...checkRanges(model, article),
    ...checkTexts(model, article),
  ]
}
