import { isText, type LinePiece, type TextLine, type TextPiece } from '../html/lines/text-line.js'
import type { ElementNode, ParentNode } from '../html/nodes.js'
import { isBlank } from '../text/characters.js'
import { withPieces } from './split-line.js'
import type { StripPlan } from './strip-plan.js'
import type { TakenElements } from './take-elements.js'

/** Tells which element that was kept inside a taken one stands around a node. Each element is looked at once. */
export function aroundKept({ taken, keepsInside }: TakenElements): StripPlan['keptAround'] {
  if (!keepsInside) return () => undefined
  const known = new Map<ParentNode, ElementNode | undefined>()
  return (start) => {
    const path: ElementNode[] = []
    let found: ElementNode | undefined
    for (let node = start; node?.type === 'element'; node = node.parent) {
      if (known.has(node)) {
        found = known.get(node)
        break
      }
      if (taken.has(node)) {
        found = path.at(-1)
        break
      }
      path.push(node)
    }
    for (const node of path) known.set(node, found)
    return found
  }
}

/** Pieces of one line that stand in the same kept element, or in none. */
interface Part {
  readonly kept: ElementNode | undefined
  readonly pieces: LinePiece[]
}

/**
 * The line in parts, so that what was kept inside a taken element stands by itself: one range could not hold it together
 * with what is around it without the text that was taken between.
 */
export function splitAtKept(line: TextLine, keptAround: StripPlan['keptAround']): TextLine[] {
  const parts: Part[] = []
  for (const piece of line.pieces) {
    const latest = parts.at(-1)
    if (!isShown(piece)) {
      latest?.pieces.push(piece)
      continue
    }
    const kept = keptAround(piece.node.parent)
    if (latest !== undefined && kept === latest.kept) latest.pieces.push(piece)
    else parts.push({ kept, pieces: [piece] })
  }
  const [first, ...others] = parts
  if (first === undefined) return [line]
  const partOf = (pieces: readonly LinePiece[], kept: ElementNode | undefined): TextLine =>
    withPieces(line, kept === undefined ? pieces : withoutSpaceAround(pieces, kept, keptAround))
  if (others.length > 0) return parts.map(({ pieces, kept }) => partOf(pieces, kept))
  return [first.kept === undefined ? line : partOf(line.pieces, first.kept)]
}

function isShown(piece: LinePiece): piece is TextPiece {
  return isText(piece) && !isBlank(piece.node.value, piece.from, piece.to)
}

/** Without the white space before and behind the part that stands outside of its kept element: the part's range would reach there. */
function withoutSpaceAround(
  pieces: readonly LinePiece[],
  kept: ElementNode,
  keptAround: StripPlan['keptAround'],
): readonly LinePiece[] {
  const first = pieces.findIndex(isShown)
  const last = pieces.findLastIndex(isShown)
  return pieces.filter(
    (piece, place) => (place >= first && place <= last) || !isText(piece) || keptAround(piece.node.parent) === kept,
  )
}
