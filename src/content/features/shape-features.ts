import type { FeatureGroup } from './feature-group.js'
import type { ShapeSums } from './repeated-shapes.js'

const measures = ['count', 'share', 'mean width', 'linked', 'ends sentence', 'parents'] as const

function read(sums: ShapeSums | undefined, pageWidth: number): number[] {
  if (sums === undefined) return measures.map(() => 0)
  const { count, width, linkedWidth, sentenceEnds, parents } = sums
  return [
    count,
    width / Math.max(1, pageWidth),
    width / Math.max(1, count),
    linkedWidth / Math.max(1, width),
    sentenceEnds / Math.max(1, count),
    parents,
  ]
}

/** What the lines in like elements are. */
export const shapeFeatures: FeatureGroup = {
  names: [...measures.map((name) => `shape ${name}`), ...measures.map((name) => `wide shape ${name}`)],
  read: ({ narrowShapes, wideShapes, tree }, place) => {
    const width = tree.width[0] ?? 0
    return [...read(narrowShapes[place], width), ...read(wideShapes[place], width)]
  },
}
