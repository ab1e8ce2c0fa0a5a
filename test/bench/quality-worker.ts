/** Measures every n-th labelled page; started by `quality.ts`, which it answers with the scores. */

import { qualitySets } from './quality/labelled-page.js'
import { labelledPages } from './quality/labelled-pages.js'
import { measurePage, type PageScores } from './quality/measure-page.js'

const [part = '0', parts = '1', set = '', page = ''] = process.argv.slice(2)

const scores: PageScores[] = []
let index = 0
for (const labelled of labelledPages(qualitySets.filter((name) => set === '' || name === set))) {
  if (index++ % Number(parts) !== Number(part) || !labelled.name.includes(page)) continue
  scores.push(measurePage(labelled))
  if (labelled.set === 'gne') scores.push(measurePage(labelled, true))
}
process.send?.(scores, () => process.disconnect())
