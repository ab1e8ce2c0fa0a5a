import type { Element } from 'hast'
import type { Article } from '../model/article.js'
import type { Origin } from '../model/metadata.js'
import { type HtmlPart, htmlElement } from './html-element.js'
import { describeValue, fieldOrder } from './metadata-fields.js'
import { type Place, placeKey } from './report-anchors.js'
import { counted, placeLabel } from './report-labels.js'

/** UTF-16 units of a value or of a piece of markup that are shown. */
const shownLength = 300

/** The metadata with their origins, each linked to its place in the report. */
export function metadataSection({ metadata }: Article, places: ReadonlyMap<string, Place>): Element {
  const fields = fieldOrder.filter((field) => !isEmpty(metadata[field]))
  return htmlElement(
    'section',
    { className: ['panel'], id: 'metadata', ariaLabelledBy: ['metadata-title'] },
    htmlElement('h2', { id: 'metadata-title' }, 'Metadata'),
    htmlElement(
      'dl',
      { className: ['meta'] },
      fields.flatMap((field) => [
        htmlElement('dt', {}, htmlElement('code', {}, field)),
        ...valuesOf(metadata[field]).map((value, index) =>
          htmlElement('dd', { dir: 'auto' }, cut(value), originPart(metadata.origins[field]?.[index], places)),
        ),
      ]),
    ),
  )
}

/** What was read from markup that has no text: `<meta>` elements, attributes, links. */
export function markupSection(source: string, places: Iterable<Place>): Element | undefined {
  const shown = [...places].filter(({ shownIn }) => shownIn === 'markup')
  if (shown.length === 0) return undefined
  return htmlElement(
    'section',
    { className: ['panel'], id: 'markup', ariaLabelledBy: ['markup-title'] },
    htmlElement('h2', { id: 'markup-title' }, 'Markup that was read'),
    htmlElement(
      'ul',
      { className: ['plain'] },
      shown.map(({ id, position, fields }) =>
        htmlElement(
          'li',
          { id },
          htmlElement('code', {}, cut(source.slice(position.start.offset, position.end.offset))),
          htmlElement('span', { className: ['from'] }, `${fields.join(', ')} · ${placeLabel(position)}`),
        ),
      ),
    ),
  )
}

/** Values that were found and not used. */
export function refusedSection({ refused }: Article): Element | undefined {
  if (refused === undefined || refused.length === 0) return undefined
  return htmlElement(
    'details',
    { className: ['panel'] },
    htmlElement('summary', {}, counted(refused.length, 'refused value', 'refused values')),
    htmlElement(
      'ul',
      { className: ['plain'] },
      refused.map(({ field, value, origin, why }) =>
        htmlElement(
          'li',
          {},
          htmlElement('code', {}, field),
          ` ${cut(describeValue(value))}`,
          htmlElement('span', { className: ['from'] }, `${origin.from} ${origin.detail}: ${why}`),
        ),
      ),
    ),
  )
}

function originPart(origin: Origin | undefined, places: ReadonlyMap<string, Place>): HtmlPart {
  if (origin === undefined) return undefined
  const { from, detail, position } = origin
  const place = position === undefined ? undefined : places.get(placeKey(position))
  if (position === undefined || place === undefined)
    return htmlElement('span', { className: ['from'] }, `${from} · ${detail}`)
  const link = htmlElement('a', { href: `#${place.id}` }, placeLabel(position))
  return htmlElement('span', { className: ['from'] }, `${from} · ${detail} · `, link)
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

function valuesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(describeValue) : [describeValue(value)]
}

function cut(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text
}
