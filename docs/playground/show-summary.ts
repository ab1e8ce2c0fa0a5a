import { colourClass } from '../../src/render/report-colours.js'
import { counted, formatShare } from '../../src/render/report-labels.js'
import { make } from './elements.js'
import type { Summary } from './messages.js'

/** Reasons that the legend names; the report has all of them. */
const shownReasons = 6

/** The bar of where every character went, with the largest parts named. */
export function showSummary(place: HTMLElement, { accounting, entries }: Summary): void {
  const { total, kept, byReason, unaccounted } = accounting
  const reasons = Object.entries(byReason).sort(([, a], [, b]) => b - a)
  const parts: [name: string, classes: string, size: number][] = [
    ['kept', 'kept', kept],
    ...reasons.map(([reason, size]): [string, string, number] => [reason, colourClass(reason), size]),
  ]
  const bar = make('div', { className: 'bar', ariaHidden: 'true' })
  for (const [name, classes, size] of parts) {
    const part = make('span', { className: classes, title: `${name}: ${formatShare(size, total)}` })
    part.style.width = `${(100 * size) / Math.max(1, total)}%`
    bar.append(part)
  }
  const named = parts.slice(0, shownReasons + 1).map(([name, classes, size]) => {
    const swatch = make('span', { className: `swatch ${classes}`, ariaHidden: 'true' })
    return make('li', {}, swatch, `${name} ${formatShare(size, total)}`)
  })
  const more = parts.length - named.length
  const rest = [
    ...(more > 0 ? [`${more} more`] : []),
    counted(entries, 'stripped entry', 'stripped entries'),
    `${unaccounted} characters unaccounted`,
  ]
  const legend = make(
    'ul',
    { className: 'legend' },
    ...named,
    ...rest.map((text) => make('li', { className: 'quiet' }, text)),
  )
  place.replaceChildren(bar, legend)
  place.hidden = false
}

/** What came of the parse, in one line. */
export function describeSummary({ status, profile, contentRoots, took, diagnostics }: Summary): string {
  const found = contentRoots.map(({ foundBy }) => foundBy)
  return [
    status,
    profile === null ? 'no profile' : `profile ${profile.id} by ${profile.matchedBy}`,
    ...(found.length > 0 ? [[...new Set(found)].join(', ')] : []),
    ...(diagnostics.length > 0 ? [counted(diagnostics.length, 'diagnostic', 'diagnostics')] : []),
    `${took < 10 ? took.toFixed(1) : Math.round(took)} ms`,
  ].join(' · ')
}
