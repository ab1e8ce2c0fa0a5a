import type { Element } from 'hast'
import type { Article } from '../model/article.js'
import type { StrippedElement } from '../model/report.js'
import { htmlElement } from './html-element.js'
import { colourClass, filterClass } from './report-colours.js'
import { counted, formatNumber, placeLabel } from './report-labels.js'

/** UTF-16 units of an entry's text that its row shows; the text itself stands above. */
const shownLength = 160

/**
 * Entries that have a row: more than any news page has. Each row takes some kilobytes of memory while the page is made, and
 * a hostile page has as many entries as its tree may have nodes.
 */
export const mostRows = 10_000

/** The stripped entries in source order; `isShown` tells which of them the text above shows. */
export function entriesSection({ stripped }: Article, isShown: (index: number) => boolean): Element {
  const head = ['Reason', 'Rule', 'Place', 'Length', 'Text'].map((name) => htmlElement('th', { scope: 'col' }, name))
  return htmlElement(
    'section',
    { className: ['entries'], id: 'entries', ariaLabelledBy: ['entries-title'] },
    htmlElement('h2', { id: 'entries-title' }, counted(stripped.length, 'stripped entry', 'stripped entries')),
    stripped.length === 0
      ? htmlElement('p', {}, 'Nothing was stripped.')
      : htmlElement(
          'div',
          { className: ['scroll'] },
          htmlElement(
            'table',
            {},
            htmlElement('thead', {}, htmlElement('tr', {}, ...head)),
            htmlElement(
              'tbody',
              {},
              stripped.slice(0, mostRows).flatMap((entry, index) => ['\n', row(entry, index, isShown(index))]),
            ),
          ),
        ),
    stripped.length <= mostRows
      ? undefined
      : htmlElement('p', {}, `Only the first ${formatNumber(mostRows)} are listed.`),
  )
}

function row(entry: StrippedElement, index: number, isShown: boolean): Element {
  const { reason, rule, position, length, usedFor, text } = entry
  const place = position === undefined ? '' : placeLabel(position)
  const shown = text.length > shownLength ? `${text.slice(0, shownLength)}…` : text
  return htmlElement(
    'tr',
    { id: `entry-${index + 1}`, className: [filterClass(reason)] },
    htmlElement('td', {}, htmlElement('span', { className: ['chip', 's', colourClass(reason)] }, reason)),
    htmlElement('td', { className: ['rule'] }, htmlElement('code', {}, rule)),
    htmlElement('td', {}, isShown ? htmlElement('a', { href: `#text-${index + 1}` }, place || 'in the text') : place),
    htmlElement('td', { className: ['num'] }, formatNumber(length)),
    htmlElement(
      'td',
      { className: ['text'], dir: 'auto' },
      shown === '' ? htmlElement('code', {}, what(entry)) : shown,
      usedFor === undefined
        ? undefined
        : htmlElement('span', { className: ['from'] }, `used for ${usedFor.join(', ')}`),
    ),
  )
}

/** What an entry without text is. */
function what({ kind, tagName, id, classNames }: StrippedElement): string {
  if (tagName === undefined) return kind
  const classes = (classNames ?? []).map((name) => `.${name}`).join('')
  return `<${tagName}>${id === undefined ? '' : ` #${id}`}${classes === '' ? '' : ` ${classes}`}`.slice(0, shownLength)
}

/** What the parser has to say about the input; nothing where it has nothing to say. */
export function diagnosticsSection({ diagnostics }: Article): Element | undefined {
  if (diagnostics.length === 0) return undefined
  return htmlElement(
    'section',
    { className: ['panel'], id: 'diagnostics', ariaLabelledBy: ['diagnostics-title'] },
    htmlElement('h2', { id: 'diagnostics-title' }, 'Diagnostics'),
    htmlElement(
      'ul',
      { className: ['plain'] },
      diagnostics.map(({ code, message, position }) =>
        htmlElement(
          'li',
          {},
          htmlElement('code', {}, code),
          ` ${message}`,
          position === undefined ? undefined : htmlElement('span', { className: ['from'] }, placeLabel(position)),
        ),
      ),
    ),
  )
}
