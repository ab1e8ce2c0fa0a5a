/**
 * Trains the model that tells the lines of an article from the rest of its page, and says how good it is on pages of
 * sites that it has not seen. See docs/benchmarks.md.
 *
 *     npm run bench:train -- [--cache FILE] [--leaves N] [--trees N] [--rate N] [--min N] [--weak N] [--worst N]
 *         [--models FILE] [--write] [--unvalidated]
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { featureNames } from '../../../src/content/features/extract-features.js'
import type { LineModel } from '../../../src/content/line-model.js'
import { articleFrom } from '../../../src/content/scored-lines.js'
import { type BinnedFeatures, binFeatures } from './bin-features.js'
import { type BoostedTrees, type BoostOptions, boost, featureGains, predict } from './boost.js'
import { foldOf, folds } from './fold-of.js'
import { lineModel } from './line-model.js'
import { lineWeights, weakPageWeight } from './row-weights.js'
import { dropStrayHeadings, scoreDecisions } from './score-decisions.js'
import { readTrainingSet, type TrainingPage } from './training-set.js'
import { writeModel } from './write-model.js'

interface Rows {
  binned: BinnedFeatures
  labels: Int8Array
  weights: Float64Array
  /** For each row the number of its site's fold. */
  fold: Uint8Array
}

function rowsOf(pages: readonly TrainingPage[], weak: number): Rows {
  const binned = binFeatures(pages, featureNames.length)
  const labels = new Int8Array(binned.rows)
  const weights = new Float64Array(binned.rows)
  const fold = new Uint8Array(binned.rows)
  let row = 0
  for (const page of pages) {
    const own = lineWeights(page, weak)
    for (const [place, line] of page.lines.entries()) {
      labels[row] = line.label
      weights[row] = own[place] ?? 0
      fold[row++] = foldOf(page.site)
    }
  }
  const labelled = weights.filter((weight) => weight > 0)
  const mean = labelled.reduce((sum, weight) => sum + weight, 0) / labelled.length
  return { binned, labels, weights: weights.map((weight) => weight / mean), fold }
}

function train({ binned, labels, weights, fold }: Rows, without: number, options: BoostOptions): BoostedTrees {
  const rows = Int32Array.from(labels.keys()).filter((row) => (weights[row] ?? 0) > 0 && fold[row] !== without)
  return boost(binned, rows, labels, weights, options)
}

/** For each row the probability that a model gives which has not seen its site; and those models, by fold. */
function crossValidate(rows: Rows, options: BoostOptions): { chances: Float64Array; models: LineModel[] } {
  const chances = new Float64Array(rows.binned.rows)
  const models: LineModel[] = []
  for (let without = 0; without < folds; without++) {
    const model = train(rows, without, options)
    models.push(lineModel(model, rows.binned))
    for (let row = 0; row < chances.length; row++)
      if (rows.fold[row] === without) chances[row] = predict(model, rows.binned, row)
  }
  return { chances, models }
}

function decisionsOf(
  pages: readonly TrainingPage[],
  chances: Float64Array,
  threshold: number,
  dropHeadings: boolean,
): boolean[][] {
  let row = 0
  return pages.map((page) => {
    const kept = page.lines.map(() => (chances[row++] ?? 0) >= threshold)
    return dropHeadings ? dropStrayHeadings(page, kept) : kept
  })
}

function printScores(name: string, scores: Record<string, number>): void {
  const short = (measure: string): string => measure.replace('article-extraction-benchmark', 'aeb')
  const told = Object.entries(scores).map(([measure, score]) => `${short(measure)} ${score.toFixed(1)}`)
  console.info(`${name.padEnd(24)} ${told.join(' · ')}`)
}

/** The pages whose lines are told apart worst: `-` lost, `+` kept and not wanted, with the probability. */
function printWorst(pages: readonly TrainingPage[], chances: Float64Array, count: number): void {
  let row = 0
  const wrong = pages.map((page) => {
    const weights = lineWeights(page)
    let sum = 0
    const lines = page.lines.flatMap(({ text, label }, place) => {
      const chance = chances[row++] ?? 0
      if (label === -1 || chance >= 0.5 === (label === 1)) return []
      sum += weights[place] ?? 0
      return [`${label === 1 ? '-' : '+'} ${chance.toFixed(2)} ${text.replaceAll('\n', ' ').slice(0, 110)}`]
    })
    return { page, sum, lines }
  })
  for (const { page, sum, lines } of wrong.toSorted((left, right) => right.sum - left.sum).slice(0, count))
    console.info(`${page.set} ${page.name} ${(sum * 100).toFixed(1)} % wrong\n    ${lines.slice(0, 12).join('\n    ')}`)
}

const { values } = parseArgs({
  options: {
    cache: { type: 'string' },
    trees: { type: 'string', default: '120' },
    leaves: { type: 'string', default: '12' },
    rate: { type: 'string', default: '0.1' },
    min: { type: 'string', default: '10' },
    weak: { type: 'string', default: String(weakPageWeight) },
    models: { type: 'string' },
    worst: { type: 'string', default: '0' },
    unvalidated: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const options: BoostOptions = {
  trees: Number(values.trees),
  leaves: Number(values.leaves),
  rate: Number(values.rate),
  minWeight: Number(values.min),
  regularization: 1,
  rowShare: 0.7,
  featureShare: 0.6,
  seed: 1,
}
const pages = readTrainingSet(values.cache)
const rows = rowsOf(pages, Number(values.weak))
const positive = rows.labels.reduce((sum, label) => sum + Number(label === 1), 0)
console.info(
  `${pages.length} pages, ${rows.binned.rows} lines, ${positive} of articles, ${featureNames.length} features`,
)

function validate(): void {
  const perfect = pages.map((page) => page.lines.map(({ label }) => label === 1))
  printScores('best possible', scoreDecisions(pages, perfect))
  const start = performance.now()
  const { chances, models } = crossValidate(rows, options)
  if (values.models !== undefined) writeFileSync(values.models, JSON.stringify(models))
  console.info(`cross-validated by site in ${((performance.now() - start) / 1000).toFixed(0)} s`)
  for (const threshold of [0.4, 0.5, articleFrom, 0.6])
    printScores(`threshold ${threshold}`, scoreDecisions(pages, decisionsOf(pages, chances, threshold, false)))
  printScores(`${articleFrom}, headings dropped`, scoreDecisions(pages, decisionsOf(pages, chances, articleFrom, true)))
  printWorst(pages, chances, Number(values.worst))
}

if (!values.unvalidated) validate()
if (values.write) {
  const model = train(rows, -1, options)
  const gains = featureGains(model, featureNames.length)
  const order = gains.map((gain, feature) => ({ gain, name: featureNames[feature] })).sort((a, b) => b.gain - a.gain)
  for (const { gain, name } of order) console.info(`${(gain * 100).toFixed(2).padStart(6)} %  ${name}`)
  console.info(writeModel(lineModel(model, rows.binned)))
}
