import type { FeaturePage } from './feature-page.js'
import type { FeatureRows } from './feature-rows.js'

/** Features that are computed together. */
export interface FeatureGroup {
  readonly names: readonly string[]
  /** Writes the values of the line at `place`, in the order of `names`. */
  readonly write: (page: FeaturePage, place: number, rows: FeatureRows) => void
}
