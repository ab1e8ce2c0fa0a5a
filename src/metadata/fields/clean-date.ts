import type { CandidateOf } from '../candidate.js'
import { dateOfUrl } from '../gather/url-date.js'
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

/**
 * Reads a date. Where nothing tells the order of day and month, the page's address may: of 03/04 in an address with
 * 2021/04/03 the second is the month. Else the numbers of a page in English are read by the forms of CLDR, and a
 * diagnostic says so: with slashes as in `en`, month first; with hyphens day first, as in every locale that has that form.
 */
function readInOrder(
  text: string,
  candidate: CandidateOf<'publishedAt' | 'modifiedAt'>,
  context: CleanContext,
): ReturnType<typeof readDate> {
  const { timeZone, now, language } = context
  const read = readDate(text, { timeZone, now, language })
  if ('value' in read || read.problem !== 'invalid') return read
  const [dayFirst, monthFirst] = ['en-GB', 'en-US'].map((order) => readDate(text, { timeZone, now, language: order }))
  if (dayFirst === undefined || monthFirst === undefined || !('value' in dayFirst && 'value' in monthFirst)) return read
  const named = dateOfUrl(context.urls)[0]?.value
  if (named !== undefined)
    for (const order of [dayFirst, monthFirst]) if (order.value.startsWith(String(named))) return order
  if (language !== 'en') return read
  const [order, first] = text.includes('/') ? [monthFirst, 'month'] : [dayFirst, 'day']
  const numbers = JSON.stringify(text.slice(0, 60))
  context.report(
    candidate,
    'date-order-assumed',
    `${candidate.detail}: ${numbers} is read with the ${first} first, which nothing on the page says`,
  )
  return order
}

/** Reads a date, or notes why it cannot be read. */
export function cleanDate(
  text: string,
  candidate: CandidateOf<'publishedAt' | 'modifiedAt'>,
  context: CleanContext,
): Cleaned<string> {
  const read = readInOrder(text, candidate, context)
  if ('value' in read) return isGuess(candidate) && read.value < oldestGuess ? { refused: messages.absurd } : read
  // What only looked like a date is none: '5 min' in a <time>.
  if ((isGuess(candidate) || candidate.from === 'html') && read.problem !== 'relative')
    return { refused: messages[read.problem] }
  const code = read.problem === 'relative' ? 'date-relative' : 'date-invalid'
  const message = `${candidate.detail}: ${JSON.stringify(text.slice(0, 60))} ${messages[read.problem]}`
  context.report(candidate, code, message)
  return { refused: messages[read.problem] }
}
