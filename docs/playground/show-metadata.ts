import type { Origin, SourcePosition } from '../../src/index.js'
import { describeValue, fieldOrder } from '../../src/render/metadata-fields.js'
import { make } from './elements.js'
import type { Summary } from './messages.js'

/** UTF-16 units of a value or of what it was read from that are shown. */
const shownLength = 400

/** Shows the diagnostics and each metadata value with its origin; `onPlace` is called when a place is chosen. */
export function showMetadata(
  place: HTMLElement,
  { metadata, diagnostics }: Summary,
  onPlace: (position: SourcePosition) => void,
): void {
  const list = make('dl', { className: 'facts-list' })
  for (const field of fieldOrder) {
    const value = metadata[field]
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    const origins = metadata.origins[field] ?? []
    if (value === undefined || values.length === 0) continue
    const shown = values.map((item, index) =>
      make('dd', { dir: 'auto' }, cut(describeValue(item)), originLine(origins[index], onPlace)),
    )
    list.append(make('div', {}, make('dt', {}, make('code', {}, field)), ...shown))
  }
  const notes = diagnostics.map(({ code, message, position }) =>
    make('li', {}, make('code', {}, code), ` ${message} `, position && placeButton(position, onPlace)),
  )
  place.replaceChildren(
    ...(notes.length > 0 ? [make('ul', { className: 'notes' }, ...notes)] : []),
    list.childElementCount > 0 ? list : make('p', { className: 'quiet' }, 'The source states nothing of itself.'),
  )
}

function originLine(origin: Origin | undefined, onPlace: (position: SourcePosition) => void): HTMLElement | undefined {
  if (origin === undefined) return undefined
  const { from, detail, raw, position } = origin
  return make(
    'span',
    { className: 'origin' },
    `${from} · `,
    make('code', {}, detail),
    ` · “${cut(raw)}” `,
    position && placeButton(position, onPlace),
  )
}

function placeButton(position: SourcePosition, onPlace: (position: SourcePosition) => void): HTMLElement {
  const { line, column } = position.start
  const button = make('button', { type: 'button', className: 'place' }, `line ${line}, column ${column}`)
  button.title = 'Select it in the source'
  button.addEventListener('click', () => onPlace(position))
  return button
}

function cut(text: string): string {
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text
}
