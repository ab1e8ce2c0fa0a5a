import type { Element } from 'hast'
import type { Article } from '../model/article.js'
import { stripReasons } from '../model/report.js'
import { htmlElement } from './html-element.js'
import { colourClass } from './report-colours.js'
import { counted, formatNumber, formatShare } from './report-labels.js'

/** What is shown of one reason, or of what was kept. */
interface Share {
  readonly reason: string
  readonly characters: number
  readonly entries: number
}

/** The bar of what became of every character, and the filter by reason that is its legend. */
export function accountingSection(article: Article): Element {
  const { total, kept, stripped, unaccounted } = article.accounting
  const shares = sharesOf(article)
  const sum = `${formatNumber(total)} characters = ${formatNumber(kept)} kept + ${formatNumber(stripped)} stripped + ${formatNumber(unaccounted)} unaccounted`
  return htmlElement(
    'section',
    { className: ['panel'], id: 'accounting', ariaLabelledBy: ['accounting-title'] },
    htmlElement('h2', { id: 'accounting-title' }, 'Where every character went'),
    bar(article, shares),
    htmlElement('p', { className: ['sum'] }, sum),
    htmlElement(
      'form',
      { autoComplete: ['off'] },
      htmlElement(
        'fieldset',
        {},
        htmlElement('legend', {}, 'Show in the text and in the list below'),
        htmlElement(
          'ul',
          { className: ['legend'] },
          legendItem({ reason: 'kept', characters: kept, entries: 0 }, total),
          shares.map((share) => legendItem(share, total)),
        ),
      ),
      htmlElement('div', { className: ['buttons'] }, htmlElement('button', { type: 'reset' }, 'Show everything')),
    ),
  )
}

/** The reasons of the entries, the largest first. */
function sharesOf({ accounting, stripped }: Article): Share[] {
  const entries = new Map<string, number>()
  for (const { reason } of stripped) entries.set(reason, (entries.get(reason) ?? 0) + 1)
  return stripReasons
    .filter((reason) => entries.has(reason))
    .map((reason) => ({ reason, characters: accounting.byReason[reason] ?? 0, entries: entries.get(reason) ?? 0 }))
    .sort((a, b) => b.characters - a.characters)
}

/** Units of the bar's width. */
const barWidth = 1000
const barHeight = '24'

function bar({ accounting }: Article, shares: readonly Share[]): Element {
  const whole = Math.max(1, accounting.total)
  let x = 0
  const part = (classes: string[], characters: number, label: string): Element => {
    const width = (barWidth * characters) / whole
    const rect = htmlElement(
      'rect',
      { className: classes, x: round(x), width: round(width), height: barHeight },
      htmlElement('title', {}, `${label}: ${formatShare(characters, accounting.total)}`),
    )
    x += width
    return rect
  }
  const label = [
    `kept ${formatShare(accounting.kept, accounting.total)}`,
    ...shares.map(({ reason, characters }) => `${reason} ${formatShare(characters, accounting.total)}`),
  ]
  return htmlElement(
    'svg',
    {
      className: ['bar'],
      viewBox: `0 0 ${barWidth} ${barHeight}`,
      preserveAspectRatio: 'none',
      role: 'img',
      ariaLabel: label.join(', '),
    },
    part(['kept'], accounting.kept, 'kept'),
    ...shares.map(({ reason, characters }) => part([colourClass(reason)], characters, reason)),
  )
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function legendItem({ reason, characters, entries }: Share, total: number): Element {
  const isKept = reason === 'kept'
  const count = characters === 0 && !isKept ? counted(entries, 'entry', 'entries') : formatShare(characters, total)
  return htmlElement(
    'li',
    {},
    htmlElement(
      'label',
      {},
      htmlElement('input', { type: 'checkbox', id: `f-${reason}`, checked: true }),
      htmlElement('span', {
        className: isKept ? ['swatch', 'kept'] : ['swatch', colourClass(reason)],
        ariaHidden: 'true',
      }),
      reason,
      htmlElement('span', { className: ['n'] }, count),
    ),
  )
}
