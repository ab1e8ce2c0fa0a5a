import type { CandidateOf } from '../candidate.js'
import { type DateProblem, readDate } from '../read-date.js'
import type { CleanContext, Cleaned } from './clean-context.js'

const messages: Readonly<Record<DateProblem, string>> = {
  invalid: 'is no date',
  relative: 'is relative to when the page was read, and no such time was given',
  absurd: 'is no date that an article can have',
}

/** What only stands near the headline may be the day that the story is about, long ago. */
const oldestGuess = '1990'

function isGuess({ from }: CandidateOf<'publishedAt' | 'modifiedAt'>): boolean {
  return from === 'visible' || from === 'inferred'
}

/** Reads a date, or notes why it cannot be read. */
export function cleanDate(
  text: string,
  candidate: CandidateOf<'publishedAt' | 'modifiedAt'>,
  context: CleanContext,
): Cleaned<string> {
  const read = readDate(text, { timeZone: context.timeZone, now: context.now, language: context.language })
  if ('value' in read) return isGuess(candidate) && read.value < oldestGuess ? { refused: messages.absurd } : read
  // What only looked like a date is none: '5 min' in a <time>.
  if ((isGuess(candidate) || candidate.from === 'html') && read.problem !== 'relative')
    return { refused: messages[read.problem] }
  const code = read.problem === 'relative' ? 'date-relative' : 'date-invalid'
  const message = `${candidate.detail}: ${JSON.stringify(text.slice(0, 60))} ${messages[read.problem]}`
  context.report(code, message)
  return { refused: messages[read.problem] }
}
