import type { FeatureGroup } from './feature-group.js'
import type { FeatureRows } from './feature-rows.js'
import type { ShapeSums } from './repeated-shapes.js'

const measures = ['count', 'share', 'mean width', 'linked', 'ends sentence', 'parents'] as const

function write(sums: ShapeSums | undefined, pageWidth: number, rows: FeatureRows): void {
  const { count, width, linkedWidth, sentenceEnds, parents } = sums ?? noLines
  rows.add(count)
  rows.add(width / Math.max(1, pageWidth))
  rows.add(width / Math.max(1, count))
  rows.add(linkedWidth / Math.max(1, width))
  rows.add(sentenceEnds / Math.max(1, count))
  rows.add(parents)
}

const noLines = { count: 0, width: 0, linkedWidth: 0, sentenceEnds: 0, parents: 0 }

/** What the lines in like elements are. */
export const shapeFeatures: FeatureGroup = {
  names: [...measures.map((name) => `shape ${name}`), ...measures.map((name) => `wide shape ${name}`)],
  write: ({ narrowShapes, wideShapes, tree }, place, rows) => {
    const width = tree.width[0] ?? 0
    write(narrowShapes[place], width, rows)
    write(wideShapes[place], width, rows)
  },
}
