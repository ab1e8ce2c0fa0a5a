import { isText, type TextLine } from '../../html/lines/text-line.js'
import { foldText } from '../../text/fold.js'
import type { LineContext, LineRule } from '../strip-rule.js'

/** How many lines may stand before the repeated title: a picture's caption, a label. */
const titleWithin = 3

const lineFeed = '\n'

/** The title again, as the first line of the text, or before the first break of that. */
export const duplicateTitle: LineRule = {
  id: 'generic/duplicate-title',
  reason: 'duplicate-title',
  why: 'The title is in the metadata.',
  where: 'start',
  take: (line, context) => {
    if (context.fromStart >= titleWithin) return undefined
    const end = line.text.indexOf(lineFeed)
    if (end > 0 && context.isTitle(line.text.slice(0, end)) && !context.isTitle(line.text))
      return { part: { from: 0, to: end }, usedFor: ['title'] }
    return context.isTitle(line.text) || isTitleWithDate(line, context) ? { usedFor: ['title'] } : undefined
  },
}

/** Who posted it, and when, as a system writes it behind the title: mvale Mon, 03/11/2024 - 09:30. */
const posted = /^\s?(?:\S{1,24}\s)?(?:\p{L}{2,4},?\s)?[\d/.-]{8,10}\D{1,5}\d{1,2}:\d{2}$/u
/** UTF-16 units from the colon of the time to the end of such a line. */
const behindColon = 3

/** Whether the line is the title, in an element of its own, and when it was posted. */
function isTitleWithDate({ pieces, text }: TextLine, { isTitle }: LineContext): boolean {
  const [first] = pieces
  if (first === undefined || !isText(first) || text.charAt(text.length - behindColon) !== ':') return false
  const head = foldText(first.node.value)
  return posted.test(text.slice(head.length)) && text.startsWith(head) && isTitle(head)
}

const bracketed = /^【[^【】]{2,120}】/

/** The title in 【】 at the head of the first paragraph, as news flashes have it. */
export const bracketedTitle: LineRule = {
  id: 'generic/bracketed-title',
  reason: 'duplicate-title',
  why: 'The title is in the metadata; the text begins after it.',
  where: 'start',
  take: (line, context) => {
    if (context.fromStart > 0) return undefined
    const head = bracketed.exec(line.text)?.[0]
    if (head === undefined || head.length === line.text.length || !context.isTitle(head)) return undefined
    return { part: { from: 0, to: head.length }, usedFor: ['title'] }
  },
}
