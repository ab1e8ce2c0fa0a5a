import { byId } from './elements.js'
import { fromBase64, type LinkState, toBase64 } from './link-state.js'

/** A source that is not in the text field: bytes as they came, or a text too long for it. */
interface Held {
  name: string
  content: Uint8Array | string
}

/** UTF-16 units of a text that the field holds. Chromium's fields begin to stumble at about twice as many. */
const longestEdited = 400_000

/** The field for the source, and the ways to fill it. */
export class SourcePanel {
  readonly #field = byId('source', HTMLTextAreaElement)
  readonly #size = byId('source-size', HTMLElement)
  readonly #clear = byId('clear', HTMLButtonElement)
  readonly #heldLine = byId('held', HTMLElement)
  readonly #editHeld = byId('edit-held', HTMLButtonElement)
  #held: Held | undefined
  readonly #onChange: () => void

  /**
   * @param onChange called after each change
   * @param readDecoded gives the decoded text of what is held
   */
  constructor(onChange: () => void, readDecoded: () => Promise<string>) {
    this.#onChange = onChange
    this.#field.addEventListener('input', () => this.#changed())
    this.#field.addEventListener('paste', (event) => this.#paste(event))
    this.#clear.addEventListener('click', () => {
      this.setText('')
      this.#field.focus()
    })
    this.#editHeld.addEventListener('click', async () => {
      this.setText(await readDecoded())
      this.#field.focus()
    })
    this.#takeFiles()
  }

  /** What is to be parsed; '' when there is nothing. */
  get source(): string | Uint8Array {
    return this.#held?.content ?? this.#field.value
  }

  /** Puts a text into the field, or holds it where it is long. */
  setText(text: string): void {
    if (text.length > longestEdited) {
      this.#hold({ name: 'A long text', content: text })
      return
    }
    this.#held = undefined
    this.#field.readOnly = false
    this.#field.value = text
    this.#field.scrollTop = 0
    this.#changed()
  }

  /** What a link has to say of the source. */
  get state(): Pick<LinkState, 'text' | 'file'> {
    const { source } = this
    if (typeof source === 'string') return { text: source }
    return { file: { name: this.#held?.name ?? '', bytes: toBase64(source) } }
  }

  /** Brings back what a link says. */
  restore({ text, file }: Pick<LinkState, 'text' | 'file'>): void {
    if (file === undefined) this.setText(text ?? '')
    else this.#hold({ name: file.name, content: fromBase64(file.bytes) })
  }

  /** Shows the start of what is held, once it is decoded, and says how long the source is. */
  showDecoded(preview: string, length: number): void {
    this.#size.textContent = `${length.toLocaleString('en')} characters`
    if (this.#held === undefined) return
    this.#field.value = length > preview.length ? `${preview}…` : preview
    this.#editHeld.hidden = length > longestEdited
  }

  /** Selects a range of the source in the field; false where the field does not hold it as it is. */
  select(start: number, end: number): boolean {
    // A text field turns every line break into a line feed. Offsets of a held source would miss.
    if (this.#held !== undefined) return false
    const field = this.#field
    field.focus()
    field.setSelectionRange(start, end)
    const line = field.value.slice(0, start).split('\n').length - 1
    const lineHeight = Number.parseFloat(getComputedStyle(field).lineHeight)
    field.scrollTop = Math.max(0, line * lineHeight - field.clientHeight / 3)
    return true
  }

  #paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (text.length <= longestEdited) return
    event.preventDefault()
    this.#hold({ name: 'A long text', content: text })
  }

  #takeFiles(): void {
    const input = byId('file', HTMLInputElement)
    byId('open-file', HTMLButtonElement).addEventListener('click', () => input.click())
    input.addEventListener('change', () => {
      void this.#open(input.files?.[0])
      input.value = ''
    })
    const panel = byId('source-panel', HTMLElement)
    const mark = (isOver: boolean): void => {
      panel.classList.toggle('dropping', isOver)
    }
    document.addEventListener('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      mark(true)
    })
    document.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) mark(false)
    })
    document.addEventListener('drop', (event) => {
      mark(false)
      const file = event.dataTransfer?.files[0]
      if (file === undefined) return
      event.preventDefault()
      void this.#open(file)
    })
  }

  async #open(file: File | undefined): Promise<void> {
    if (file !== undefined) this.#hold({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })
  }

  #hold(held: Held): void {
    this.#held = held
    this.#field.readOnly = true
    this.#field.value = 'Reading…'
    this.#changed()
  }

  #changed(): void {
    const held = this.#held
    this.#heldLine.hidden = held === undefined
    if (held !== undefined) {
      byId('held-name', HTMLElement).textContent = held.name
      const isBytes = typeof held.content !== 'string'
      byId('held-note', HTMLElement).textContent = isBytes
        ? `is read as its ${held.content.length.toLocaleString('en')} bytes; its beginning:`
        : 'is held beside the field; its beginning:'
      this.#editHeld.hidden = true
    }
    const isEmpty = held === undefined && this.#field.value === ''
    this.#clear.hidden = isEmpty
    if (isEmpty) this.#size.textContent = ''
    this.#onChange()
  }
}
