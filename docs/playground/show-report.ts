import { make } from './elements.js'
import { saveButton } from './show-text.js'

/** UTF-16 units of a report that is shown at once; longer ones take the browser seconds to lay out. */
const shownAtOnce = 4_000_000

/** Shows the report in a frame that may run the report's own script and can reach nothing else. */
export function showReport(place: HTMLElement, html: string): void {
  const show = (): void => {
    const frame = make('iframe', { title: 'Report of what was kept and stripped', srcdoc: html })
    frame.setAttribute('sandbox', 'allow-scripts')
    place.replaceChildren(make('div', { className: 'buttons' }, saveButton(html, 'report.html')), frame)
  }
  if (html.length <= shownAtOnce) {
    show()
    return
  }
  const button = make('button', { type: 'button' }, 'Show it all the same')
  button.addEventListener('click', show)
  place.replaceChildren(
    make('p', {}, `The report has ${Math.round(html.length / 1_000_000)} million characters.`),
    make('div', { className: 'buttons' }, saveButton(html, 'report.html'), button),
  )
}
