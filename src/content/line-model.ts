/** A sum of decision trees as it is stored. */
export interface LineModel {
  /** The features that it was trained on, which are those of `featureNames`. */
  readonly columns: number
  /** The logit before any tree, in thousandths. */
  readonly bias: number
  /** All trees one after the other, each in pre-order: the column that a split asks, or -1 for a leaf. */
  readonly features: string
  /** For a split the greatest value that goes to the left, for a leaf what it adds to the logit in thousandths. */
  readonly values: string
}
