import { type StripReason, stripReasons } from '../model/report.js'

/** Reasons whose text nobody reads on the page: they are grey. */
const unseen: ReadonlySet<StripReason> = new Set([
  'script',
  'style',
  'noscript',
  'comment',
  'hidden',
  'empty',
  'limit',
  'outside-content',
])

/** Degrees between the hues of two reasons that follow each other: the golden angle keeps any number of them apart. */
const goldenAngle = 137.508

/** The class that gives an element the colours of a reason; one that this version does not know has those of none. */
export function colourClass(reason: string): string {
  return stripReasons.some((known) => known === reason) ? `h-${reason}` : 'h-none'
}

/** The class by which the text of a reason is shown or hidden. */
export function filterClass(reason: string): string {
  return stripReasons.some((known) => known === reason) ? `r-${reason}` : 'r-none'
}

/** The rules for all reasons: the hue and strength of their colours, and what hides them. */
export function reasonRules(): string {
  const rules = stripReasons.map((reason, index) => {
    const hue = Math.round((20 + index * goldenAngle) % 360)
    const strength = unseen.has(reason) ? 0.15 : 1
    return (
      `.h-${reason}{--h:${hue};--s:${strength}}` + `body:has(#f-${reason}:not(:checked)) .r-${reason}{display:none}`
    )
  })
  return [...rules, 'body:has(#f-kept:not(:checked)) .r-kept{display:none}'].join('\n')
}
