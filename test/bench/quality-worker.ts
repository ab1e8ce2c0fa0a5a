/** Measures every n-th labelled page; started by `quality.ts`, which it answers with the scores. */

import { blockModel } from '../../src/content/block-model.js'
import type { LineModel } from '../../src/content/line-model.js'
import { qualitySets } from './quality/labelled-page.js'
import { labelledPages } from './quality/labelled-pages.js'
import { measurePage, type PageScores } from './quality/measure-page.js'
import { readJson } from './quality/read-json.js'
import { foldOf } from './train/fold-of.js'

const [part = '0', parts = '1', set = '', page = '', models = ''] = process.argv.slice(2)

/** Models by fold, each trained without the sites of its fold; none: the library's own. */
const unseen = models === '' ? undefined : (readJson<LineModel[]>(models) ?? [])

const scores: PageScores[] = []
let index = 0
for (const labelled of labelledPages(qualitySets.filter((name) => set === '' || name === set))) {
  if (index++ % Number(parts) !== Number(part) || !labelled.name.includes(page)) continue
  if (unseen !== undefined) Object.assign(blockModel, unseen[foldOf(labelled.site)])
  scores.push(measurePage(labelled))
  if (labelled.set === 'gne') scores.push(measurePage(labelled, true))
}
process.send?.(scores, () => process.disconnect())
