import type { Element, ElementContent } from 'hast'
import type { Article } from '../model/article.js'
import type { Block } from '../model/block.js'
import type { StrippedElement } from '../model/report.js'
import { type HtmlPart, htmlElement } from './html-element.js'
import { type Place, placesByPiece } from './report-anchors.js'
import { type Claim, ClaimFinder, type Owner } from './report-claims.js'
import { colourClass, filterClass } from './report-colours.js'
import { mostRows } from './report-entries.js'
import { counted, placeLabel } from './report-labels.js'
import type { Piece } from './report-pieces.js'

/** A piece with what became of it. */
interface OwnedPiece extends Piece {
  readonly index: number
  readonly owner: Owner | undefined
}

/** UTF-16 units of a script or a style sheet that are shown. */
const shownRaw = 2_000

/** Writes the source's text, line by line, with what became of each part. */
export class ReportText {
  readonly #article: Article
  readonly #marked: ReadonlyMap<number, readonly Place[]>
  readonly #pieces: readonly OwnedPiece[]
  /** Entries that were shown already: the first time, they get the id that their row in the table links to. */
  readonly #shown = new Set<number>()
  readonly #usedIds = new Set<string>()
  /** The blocks whose text is in a script, by where it stands. */
  readonly #fromData: readonly { readonly start: number; readonly block: Block }[]
  #nextFromData = 0

  constructor(article: Article, pieces: readonly Piece[], claims: readonly Claim[], places: Iterable<Place>) {
    this.#article = article
    this.#marked = placesByPiece(places)
    this.#pieces = ownPieces(pieces, claims)
    this.#fromData = article.blocks
      .flatMap((block) =>
        block.origin === 'json-ld' && block.position !== undefined
          ? [{ start: block.position.start.offset, block }]
          : [],
      )
      .sort((a, b) => a.start - b.start)
  }

  write(): Element[] {
    const lines: Element[] = []
    let line: OwnedPiece[] = []
    const flush = (): void => {
      const isRaw = line[0]?.kind === 'raw'
      if (line.length > 0) for (const item of isRaw ? this.#folded(line) : [this.#line(line)]) lines.push(item)
      line = []
    }
    for (const piece of this.#pieces) {
      const last = line.at(-1)
      const isRaw = piece.kind === 'raw'
      const goesOn = isRaw ? last?.kind === 'raw' && filterOf(last) === filterOf(piece) : piece.gap !== 'block'
      if (!goesOn || (last?.kind === 'raw') !== isRaw) flush()
      line.push(piece)
    }
    flush()
    return [...lines, ...this.#unplaced()]
  }

  /** Whether the report shows the entry in the text. */
  shows(index: number): boolean {
    return this.#shown.has(index)
  }

  #line(pieces: readonly OwnedPiece[]): Element {
    const parts: HtmlPart[] = []
    for (let start = 0; start < pieces.length; ) {
      let end = start + 1
      while (end < pieces.length && isSameRun(pieces[end], pieces[start])) end++
      const run = pieces.slice(start, end)
      const gap = start === 0 ? 'none' : run[0]?.gap
      if (gap === 'break') parts.push(htmlElement('br', {}))
      if (gap === 'cell') parts.push(separator())
      parts.push(this.#run(run))
      start = end
    }
    const classes = ['l']
    if (pieces.some(({ preformatted }) => preformatted)) classes.push('pre')
    if (pieces.some(({ owner }) => owner?.kind === 'block' && owner.block.type === 'heading')) classes.push('t1')
    const filters = new Set(pieces.map(filterOf))
    if (filters.size === 1) for (const item of filters) classes.push(item)
    if (!filters.has('r-kept')) classes.push('x')
    return htmlElement('p', { className: classes, dir: 'auto' }, parts)
  }

  /** Pieces of one owner, which nothing but line breaks and cells divides. */
  #run(pieces: readonly OwnedPiece[]): Element {
    const [first] = pieces
    const owner = first?.owner
    const content = pieces.flatMap((piece, index): HtmlPart[] => {
      const before: HtmlPart[] =
        index === 0 ? [] : piece.gap === 'break' ? [htmlElement('br', {})] : piece.gap === 'cell' ? [separator()] : []
      return [...before, this.#marks(piece)]
    })
    const chip = first?.kind === 'media' ? ['chip'] : []
    if (owner?.kind === 'block') return htmlElement('span', { className: ['r-kept', ...chip] }, content)
    if (owner === undefined)
      return htmlElement('span', { className: ['s', 'h-none', 'r-none', ...chip] }, hidden('[in no entry] '), content)
    const { entry, index } = owner
    const properties = {
      ...this.#entryId(index),
      className: ['s', colourClass(entry.reason), filterClass(entry.reason), ...chip],
      ...(index < mostRows && { href: `#entry-${index + 1}` }),
      dataTip: tip(entry),
    }
    return htmlElement('a', properties, hidden(`[${entry.reason}, ${entry.rule}] `), content)
  }

  /** The text of a piece, marked where metadata were read from it. */
  #marks(piece: OwnedPiece): HtmlPart {
    const places = this.#marked.get(piece.index)
    if (places === undefined) return piece.text
    const fields = new Set(places.flatMap((place) => place.fields))
    return htmlElement('mark', { title: `used for ${[...fields].join(', ')}` }, this.#anchors(places), piece.text)
  }

  /** What links to the places lead to, at the first piece of each. */
  #anchors(places: readonly Place[]): Element[] {
    return places.flatMap(({ id }): Element[] => {
      if (this.#usedIds.has(id)) return []
      this.#usedIds.add(id)
      return [htmlElement('span', { id })]
    })
  }

  /** Scripts and the like of one reason, folded up, and the blocks that were read from them. */
  #folded(pieces: readonly OwnedPiece[]): Element[] {
    const [first] = pieces
    if (first?.owner?.kind !== 'entry') return [this.#line(pieces.map((piece) => ({ ...piece, kind: 'text' })))]
    const { reason } = first.owner.entry
    const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
    const summary = `${reason}: ${counted(pieces.length, 'piece', 'pieces')}, ${counted(length, 'character', 'characters')}`
    const classes = ['l', 's', colourClass(reason), filterClass(reason)]
    const details = htmlElement(
      'details',
      { className: classes },
      htmlElement('summary', {}, summary),
      pieces.map((piece) => this.#raw(piece)),
    )
    return [details, ...pieces.flatMap((piece) => this.#readFrom(piece))]
  }

  #raw({ owner, text, index }: OwnedPiece): Element {
    const entry = owner?.kind === 'entry' ? owner : undefined
    const rest = text.length - shownRaw
    return htmlElement(
      'div',
      { className: ['raw'], ...(entry !== undefined && this.#entryId(entry.index)) },
      this.#anchors(this.#marked.get(index) ?? []),
      htmlElement('p', { className: ['from'] }, entry === undefined ? 'in no entry' : tip(entry.entry)),
      htmlElement('div', { className: ['code', 'pre'] }, text.slice(0, shownRaw)),
      rest > 0 ? htmlElement('p', {}, `and ${counted(rest, 'character', 'characters')} more`) : undefined,
    )
  }

  /** The blocks whose text is a string in the script. Scripts are asked about in their order. */
  #readFrom({ start, end }: OwnedPiece): Element[] {
    const read: Element[] = []
    for (let block = this.#fromData[this.#nextFromData]; block !== undefined && block.start < end; ) {
      if (start <= block.start) read.push(keptFromData(block.block))
      this.#nextFromData++
      block = this.#fromData[this.#nextFromData]
    }
    return read
  }

  /** Entries whose text is not in the tree: what lies beyond a limit. */
  #unplaced(): Element[] {
    return this.#article.stripped.flatMap((entry, index) => {
      if (entry.length === 0 || this.#shown.has(index)) return []
      const text = entry.text.slice(0, shownRaw) + (entry.text.length > shownRaw ? '…' : '')
      const piece = { start: 0, end: 0, kind: 'text', text, gap: 'block', preformatted: false, index: -1 } as const
      return [this.#line([{ ...piece, owner: { kind: 'entry', entry, index } }])]
    })
  }

  #entryId(index: number): { id?: string } {
    if (this.#shown.has(index)) return {}
    this.#shown.add(index)
    return { id: `text-${index + 1}` }
  }
}

/** Gives each piece the innermost claim around it. */
function ownPieces(pieces: readonly Piece[], claims: readonly Claim[]): OwnedPiece[] {
  const finder = new ClaimFinder(claims)
  const owners: (Owner | undefined)[] = []
  const byStart = pieces.map((_, index) => index).sort((a, b) => (pieces[a]?.start ?? 0) - (pieces[b]?.start ?? 0))
  for (const index of byStart) {
    const piece = pieces[index]
    if (piece !== undefined) owners[index] = finder.at(piece.start)?.owner
  }
  return pieces.map((piece, index) => ({ ...piece, index, owner: owners[index] }))
}

function isSameRun(a: OwnedPiece | undefined, b: OwnedPiece | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind || a.kind === 'media') return false
  if (a.owner?.kind === 'entry' && b.owner?.kind === 'entry') return a.owner.index === b.owner.index
  return a.owner?.kind === b.owner?.kind
}

function filterOf({ owner }: OwnedPiece): string {
  if (owner === undefined) return 'r-none'
  return owner.kind === 'block' ? 'r-kept' : filterClass(owner.entry.reason)
}

function keptFromData(block: Block): Element {
  const chip = htmlElement('span', { className: ['chip'] }, 'from JSON-LD')
  return htmlElement('p', { className: ['l', 'r-kept'], dir: 'auto' }, chip, ' ', block.text)
}

function tip(entry: StrippedElement): string {
  const used = entry.usedFor === undefined ? '' : ` · used for ${entry.usedFor.join(', ')}`
  const place = entry.position === undefined ? '' : ` · ${placeLabel(entry.position)}`
  return `${entry.reason} · ${entry.rule}${used}${place}`
}

function separator(): ElementContent {
  return htmlElement('span', { className: ['sep'], ariaHidden: 'true' }, '|')
}

/** Text that is read out and not seen. */
function hidden(text: string): ElementContent {
  return htmlElement('span', { className: ['vh'] }, text)
}
