import type { LineRule } from '../strip-rule.js'

/** How many lines may stand before the repeated title: a picture's caption, a label. */
const titleWithin = 3

/** The title again, as the first line of the text. */
export const duplicateTitle: LineRule = {
  id: 'generic/duplicate-title',
  reason: 'duplicate-title',
  why: 'The title is in the metadata.',
  where: 'start',
  take: (line, context) => {
    if (context.fromStart >= titleWithin || !context.isTitle(line.text)) return undefined
    return { usedFor: ['title'] }
  },
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
