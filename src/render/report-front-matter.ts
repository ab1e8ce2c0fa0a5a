import type { Element } from 'hast'
import type { SourceRange } from '../source/front-matter.js'
import { type HtmlPart, htmlElement } from './html-element.js'
import type { Place } from './report-anchors.js'

/** The front matter as it stands in the source, with the values that were used marked. */
export function frontMatterPart(
  source: string,
  frontMatter: SourceRange | undefined,
  places: Iterable<Place>,
): Element[] {
  if (frontMatter === undefined) return []
  const parts: HtmlPart[] = []
  let at = frontMatter.start
  for (const { id, position, fields, shownIn } of places) {
    const start = position.start.offset
    const end = position.end.offset
    if (shownIn !== 'front-matter') continue
    // Two values may come from ranges inside each other: the outer one is marked up to where the inner one begins.
    if (start > at) parts.push(source.slice(at, start))
    const from = Math.max(at, start)
    parts.push(
      htmlElement('mark', { id, title: `used for ${fields.join(', ')}` }, source.slice(from, Math.max(from, end))),
    )
    at = Math.max(at, end)
  }
  parts.push(source.slice(at, frontMatter.end).trimEnd())
  return [htmlElement('div', { className: ['front', 'code'] }, parts)]
}
