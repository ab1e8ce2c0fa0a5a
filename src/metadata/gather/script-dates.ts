import type { ElementNode, TextNode } from '../../html/nodes.js'
import type { Candidate } from '../candidate.js'
import { candidateFor, placeAt } from '../candidate-for.js'
import { literalPlace } from '../json-ld/literal-place.js'
import { readDate } from '../read-date.js'

/** How much script of a page is searched, in UTF-16 units; states of whole sites have several millions. */
const maxScript = 1_000_000
/** Characters of the day in ISO 8601. */
const dayLength = 10

/** A name that a program gives the time of publication, and a value that has the form of a date; quotation marks may be escaped. */
const published =
  /(?<![\w$.-])(publish(?:ed)?_?(?:time|date|at|on)|date_?published|pub_?(?:time|date)|(?:article|news)_?(?:pub(?:lish)?_?)?(?:time|date))["'\\]{0,4}\s{0,3}[:=]\s{0,3}["'\\]{0,4}(\d{13}|\d{10}|\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}[\d:.]{0,12}(?:Z|[+-]\d{2}:?\d{2})?)?|\d{4}年\d{1,2}月\d{1,2}日(?:\s?\d{2}:\d{2}(?::\d{2})?)?)(?=["'\\,;\s}])/gi
/** The same of the time of writing, which a program may keep for other things: only where it is a variable of the page. */
const created = /\bvar\s(create_?time|ct)\s?=\s?["'](\d{13}|\d{10}|\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?)["']/gi

/**
 * The time of publication that the scripts of a page know: `var publish_time = '…'`, `"publishedAt":"…"`. Only where all
 * that they know is of one day: a state with several is that of a list of stories.
 */
export function datesOfScripts(scripts: readonly ElementNode[], source: string | undefined): Candidate[] {
  return onlyDate(scripts, source, published) ?? onlyDate(scripts, source, created) ?? []
}

function onlyDate(
  scripts: readonly ElementNode[],
  source: string | undefined,
  pattern: RegExp,
): Candidate[] | undefined {
  let budget = maxScript
  let best: Candidate | undefined
  const days = new Set<string>()
  for (const script of scripts) {
    const text = script.children.find((child): child is TextNode => child.type === 'text')
    if (text === undefined || budget <= 0) continue
    const searched = text.value.slice(0, budget)
    budget -= searched.length
    for (const match of searched.matchAll(pattern)) {
      const [raw, name = '', value = ''] = match
      const read = readDate(value)
      if (!('value' in read)) continue
      days.add(read.value.slice(0, dayLength))
      if (days.size > 1) return undefined
      if (best !== undefined) continue
      const extent = literalPlace(text, source, { start: match.index, end: match.index + raw.length })
      best = candidateFor('publishedAt', value, placeAt('inferred', `script/${name}`, raw, extent))
    }
  }
  return best === undefined ? undefined : [best]
}
