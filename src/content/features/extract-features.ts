import type { Leaf } from '../../html/lines/leaf.js'
import type { HtmlDocument } from '../../html/nodes.js'
import type { FeatureGroup } from './feature-group.js'
import { type FeaturePage, featurePage } from './feature-page.js'
import { FeatureRows } from './feature-rows.js'
import { hintFeatures } from './hint-features.js'
import { placeFeatures } from './place-features.js'
import { shapeFeatures } from './shape-features.js'
import { textFeatures } from './text-features.js'
import { treeFeatures } from './tree-features.js'

const groups: readonly FeatureGroup[] = [textFeatures, treeFeatures, shapeFeatures, placeFeatures, hintFeatures]

/** The names of the features, in the order of their columns. */
export const featureNames: readonly string[] = groups.flatMap(({ names }) => names)

/** The features of a page's lines. */
export interface LineFeatures {
  readonly page: FeaturePage
  /** A row for each text line among the leaves, in their order; `width` numbers a row. */
  readonly rows: Float32Array
  readonly width: number
}

/** Computes the features of every text line among the leaves. Independent of the page's language. */
export function extractFeatures(document: HtmlDocument, leaves: readonly Leaf[]): LineFeatures {
  const page = featurePage(document, leaves)
  const width = featureNames.length
  const rows = new FeatureRows(page.lines.length * width)
  for (let place = 0; place < page.lines.length; place++) for (const group of groups) group.write(page, place, rows)
  return { page, rows: rows.values, width }
}
