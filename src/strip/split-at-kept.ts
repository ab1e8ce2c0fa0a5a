import type { ElementNode } from '../html/nodes.js'
import { isText, type LinePiece, type TextLine } from '../html/text-line.js'
import { isBlank } from '../text/characters.js'
import { withPieces } from './split-line.js'
import type { StripPlan } from './strip-plan.js'
import type { TakenElements } from './take-elements.js'

/** Tells which element that was kept inside a taken one stands around a node. */
export function aroundKept({ taken, keepsInside }: TakenElements): StripPlan['keptAround'] {
  if (!keepsInside) return () => undefined
  return (start) => {
    let inner: ElementNode | undefined
    for (let node = start; node?.type === 'element'; node = node.parent) {
      if (taken.has(node)) return inner
      inner = node
    }
    return undefined
  }
}

/**
 * The line in parts, so that what was kept inside a taken element stands by itself: one range could not hold it together
 * with what is around it without the text that was taken between.
 */
export function splitAtKept(line: TextLine, keptAround: StripPlan['keptAround']): TextLine[] {
  const groups: LinePiece[][] = []
  let latest: ElementNode | undefined
  for (const piece of line.pieces) {
    const group = groups.at(-1)
    if (isText(piece) && !isBlank(piece.node.value, piece.from, piece.to)) {
      const kept = keptAround(piece.node.parent)
      if (group === undefined || kept !== latest) groups.push([piece])
      else group.push(piece)
      latest = kept
    } else group?.push(piece)
  }
  return groups.length < 2 ? [line] : groups.map((pieces) => withPieces(line, pieces))
}
