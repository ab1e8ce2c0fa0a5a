/** Bins a feature is cut into. */
export const binCount = 48

/** Rows of features as small numbers, a column a feature. */
export interface BinnedFeatures {
  readonly columns: readonly Uint8Array[]
  /** For each feature the greatest value of each bin but the last, ascending. */
  readonly edges: readonly Float32Array[]
  readonly rows: number
}

/** Digits that an edge keeps, so that the model is short; rounding after the training would move rows across it. */
const edgeDigits = 3

/** Cuts every feature where its values are dense, so that each bin holds about as many rows. */
export function binFeatures(tables: readonly { rows: Float32Array }[], width: number): BinnedFeatures {
  const rows = tables.reduce((sum, table) => sum + table.rows.length / width, 0)
  const columns: Uint8Array[] = []
  const edges: Float32Array[] = []
  for (let feature = 0; feature < width; feature++) {
    const values = new Float32Array(rows)
    let at = 0
    for (const table of tables)
      for (let index = feature; index < table.rows.length; index += width) values[at++] = table.rows[index] ?? 0
    const cuts = edgesOf(values)
    edges.push(cuts)
    columns.push(Uint8Array.from(values, (value) => binOf(value, cuts)))
  }
  return { columns, edges, rows }
}

function edgesOf(values: Float32Array): Float32Array {
  const sorted = values.slice().sort()
  const cuts = new Set<number>()
  for (let bin = 1; bin < binCount; bin++) {
    const value = sorted[Math.floor((bin * sorted.length) / binCount)] ?? 0
    cuts.add(Math.fround(Number(value.toPrecision(edgeDigits))))
  }
  // The dense values fill the quantiles; the tail of a feature that is mostly one value is cut by its own quantiles.
  const distinct = Float32Array.from(new Set(sorted))
  for (let bin = 1; bin < binCount && cuts.size < binCount - 1; bin += 2) {
    const value = distinct[Math.floor((bin * distinct.length) / binCount)] ?? 0
    cuts.add(Math.fround(Number(value.toPrecision(edgeDigits))))
  }
  return Float32Array.from(cuts).sort()
}

/** The number of the bin: of the first edge that is not below the value. */
export function binOf(value: number, edges: Float32Array): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (edges[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
