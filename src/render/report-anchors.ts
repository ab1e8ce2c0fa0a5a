import type { Article } from '../model/article.js'
import type { MetadataField, Origin } from '../model/metadata.js'
import type { SourcePosition } from '../model/position.js'
import type { SourceRange } from '../source/front-matter.js'
import type { Piece } from './report-pieces.js'

/** A place that metadata were read from. */
export interface Place {
  /** The id of the element that shows it. */
  readonly id: string
  readonly position: SourcePosition
  /** The fields that were read from it. */
  readonly fields: readonly MetadataField[]
  /** Where it is shown: in the front matter, in the text, or in the list of markup that is no text. */
  readonly shownIn: 'front-matter' | 'text' | 'markup'
  /** For `text`: the indexes of the first piece that lies in it, and of the one after its last. */
  readonly pieces: readonly [first: number, end: number]
}

/** The places of all origins, each once, by where it starts. */
export function collectPlaces(
  article: Article,
  pieces: readonly Piece[],
  frontMatter: SourceRange | undefined,
): ReadonlyMap<string, Place> {
  const found = new Map<string, { position: SourcePosition; fields: Set<MetadataField> }>()
  for (const [field, origins] of Object.entries(article.metadata.origins) as [MetadataField, Origin[]][]) {
    for (const { position } of origins) {
      if (position === undefined) continue
      const key = placeKey(position)
      const known = found.get(key)
      if (known === undefined) found.set(key, { position, fields: new Set([field]) })
      else known.fields.add(field)
    }
  }
  const ordered = [...found].sort(([, a], [, b]) => a.position.start.offset - b.position.start.offset)
  return new Map(
    ordered.map(([key, { position, fields }], index) => {
      const shown = findPieces(pieces, position)
      const isFront = frontMatter !== undefined && position.end.offset <= frontMatter.end
      const isText = shown[0] < shown[1] && shown[1] - shown[0] <= mostPieces
      const shownIn = isFront ? 'front-matter' : isText ? 'text' : 'markup'
      return [key, { id: `from-${index + 1}`, position, fields: [...fields], shownIn, pieces: shown }]
    }),
  )
}

/** What tells a place from all others. */
export function placeKey({ start, end }: SourcePosition): string {
  return `${start.offset}-${end.offset}`
}

/** The pieces inside the range, or the script that holds it. Where HTML moved content, those up to the first outside. */
function findPieces(pieces: readonly Piece[], { start, end }: SourcePosition): readonly [number, number] {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((pieces[middle]?.start ?? 0) >= start.offset) high = middle
    else low = middle + 1
  }
  const before = pieces[low - 1]
  if (before?.kind === 'raw' && end.offset <= before.end) return [low - 1, low]
  let last = low
  for (let piece = pieces[last]; piece !== undefined && piece.end <= end.offset; piece = pieces[last]) last += 1
  return [low, last]
}

/** For each piece that metadata were read from, the places that it lies in. */
export function placesByPiece(places: Iterable<Place>): ReadonlyMap<number, readonly Place[]> {
  const byPiece = new Map<number, Place[]>()
  for (const place of places) {
    if (place.shownIn !== 'text') continue
    const [first, end] = place.pieces
    for (let index = first; index < end; index++) {
      const others = byPiece.get(index)
      if (others === undefined) byPiece.set(index, [place])
      else others.push(place)
    }
  }
  return byPiece
}

/** Pieces of one place. A line of credits has a handful; an element with more was read for an attribute, as `<html lang>`. */
const mostPieces = 20
