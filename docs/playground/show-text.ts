import { make } from './elements.js'

/** UTF-16 units of a text that are shown; longer ones would make the page slow. They are copied and saved whole. */
const shownLength = 200_000

/** Shows a text as it is, with buttons to copy and to save it. */
export function showText(place: HTMLElement, text: string, fileName: string): void {
  const isCut = text.length > shownLength
  const shown = isCut ? `${text.slice(0, shownLength)}…` : text
  place.replaceChildren(
    make(
      'div',
      { className: 'buttons' },
      copyButton(text),
      saveButton(text, fileName),
      isCut ? make('span', { className: 'quiet' }, 'The beginning is shown.') : undefined,
    ),
    make('pre', { className: 'code', tabIndex: 0, role: 'region', ariaLabel: fileName, dir: 'auto' }, shown),
  )
}

/** A button that saves a text as a file. */
export function saveButton(text: string, fileName: string): HTMLButtonElement {
  const button = make('button', { type: 'button' }, `Save ${fileName}`)
  button.addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
    make('a', { href: url, download: fileName }).click()
    setTimeout(() => URL.revokeObjectURL(url))
  })
  return button
}

function copyButton(text: string): HTMLButtonElement {
  const button = make('button', { type: 'button' }, 'Copy')
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text)
      button.textContent = 'Copied'
    } catch {
      button.textContent = 'The browser did not allow it'
    }
  })
  return button
}
