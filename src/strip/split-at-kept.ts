import { isText, type LinePiece, type TextLine } from '../html/lines/text-line.js'
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
