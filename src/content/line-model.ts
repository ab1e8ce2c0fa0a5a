/** A sum of decision trees as it is stored. */
export interface LineModel {
  /** The features that it was trained on, which are those of `featureNames`. */
  readonly columns: number
  /** The logit before any tree, in thousandths. */
  readonly bias: number
  /** For each column the values that a split asks about, the greatest that go to the left; columns are divided by `;`. */
  readonly edges: string
  /** What leaves add to the logit, in thousandths: the least, and how much more each of the others is than the one before. */
  readonly leaves: string
  /**
   * All trees one after the other, each in pre-order. A node is a number to base 36, all of them with as many digits as the
   * greatest has: first come the edges, in their order, then the leaves.
   */
  readonly nodes: string
}
