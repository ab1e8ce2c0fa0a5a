import { describe, expect, it } from 'vitest'
import { likelyLines } from '../../src/content/likely-lines.js'
import { binFeatures, binOf } from './train/bin-features.js'
import { boost, featureGains, predict } from './train/boost.js'
import { labelBySegments, labelByText } from './train/line-labels.js'
import { lineModel } from './train/line-model.js'
import { seededRandom } from './train/random.js'
import { dropStrayHeadings } from './train/score-decisions.js'
import type { TrainingPage } from './train/training-set.js'

const options = {
  trees: 30,
  leaves: 4,
  rate: 0.3,
  minWeight: 1,
  regularization: 1,
  rowShare: 0.8,
  featureShare: 1,
  seed: 7,
}

/** Rows of two random features; the label is whether exactly one of them is above a half. */
function exclusiveOr(count: number): { rows: Float32Array; labels: Int8Array } {
  const random = seededRandom(1)
  const rows = Float32Array.from({ length: count * 2 }, random)
  const labels = Int8Array.from({ length: count }, (_, row) =>
    Number((rows[row * 2] ?? 0) > 0.5 !== (rows[row * 2 + 1] ?? 0) > 0.5),
  )
  return { rows, labels }
}

describe('boost', () => {
  const { rows, labels } = exclusiveOr(2000)
  const binned = binFeatures([{ rows }], 2)
  const train = Int32Array.from({ length: 1500 }, (_, row) => row)
  const weights = new Float64Array(2000).fill(1)

  it('learns what no single feature tells, and holds on rows that it has not seen', () => {
    const model = boost(binned, train, labels, weights, options)
    let right = 0
    for (let row = 1500; row < 2000; row++) right += Number(predict(model, binned, row) > 0.5 === (labels[row] === 1))
    expect(right / 500).toBeGreaterThan(0.93)
    const gains = featureGains(model, 2)
    expect((gains[0] ?? 0) + (gains[1] ?? 0)).toBeCloseTo(1)
  })

  it('makes a model that the library reads as it was trained', () => {
    const model = boost(binned, train, labels, weights, options)
    for (const from of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const likely = likelyLines(rows, 2, from, lineModel(model, binned))
      for (let row = 0; row < 2000; row++) {
        const chance = predict(model, binned, row)
        // The library's leaves are rounded.
        if (Math.abs(chance - from) > 0.01) expect(likely[row]).toBe(chance > from)
      }
    }
  })

  it('gives the same trees for the same seed', () => {
    const [one, two] = [1, 2].map(() => boost(binned, train, labels, weights, { ...options, trees: 3 }))
    expect(one).toEqual(two)
    expect(boost(binned, train, labels, weights, { ...options, trees: 3, seed: 8 })).not.toEqual(one)
  })
})

describe('bins', () => {
  it('hold the values up to their edge', () => {
    expect([-1, 1, 1.5, 2, 3].map((value) => binOf(value, Float32Array.from([1, 2])))).toEqual([0, 0, 1, 1, 2])
  })
})

describe('labels', () => {
  it('know the lines of a text', () => {
    const body = ['The ferry left at noon, they said.', 'Weather']
    const lines = ['Weather', 'The ferry left at noon', 'Share', 'The ferry left at dawn for the islands', '—']
    expect(labelByText(lines, body)).toEqual([1, 1, 0, 0, 0])
  })

  it('know lines by strings, and say nothing of the others', () => {
    const segments = { present: ['ferry left at noon'], absent: ['Share', 'Read our newsletter'] }
    expect(labelBySegments(['The ferry left at noon.', 'Share', 'Shared houses', 'Rain'], segments)).toEqual([
      1, 0, -1, -1,
    ])
  })
})

describe('headings', () => {
  it('go where nothing follows them', () => {
    const kinds = ['h', 'p', 'h', 'h', 'p', 'h']
    const page = { lines: kinds.map((kind) => ({ isHeading: kind === 'h' })) } as TrainingPage
    expect(dropStrayHeadings(page, [true, true, true, false, true, true])).toEqual([
      true,
      true,
      true,
      false,
      true,
      false,
    ])
  })
})
