import type { FeaturePage } from './feature-page.js'

/** Features that are computed together. */
export interface FeatureGroup {
  readonly names: readonly string[]
  /** The values of the line at `place`, in the order of `names`. */
  readonly read: (page: FeaturePage, place: number) => readonly number[]
}
