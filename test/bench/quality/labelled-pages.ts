import { type LabelledPage, type QualitySet, qualitySets } from './labelled-page.js'
import { readAeb } from './read-aeb.js'
import { readFundus } from './read-fundus.js'
import { readGne } from './read-gne.js'
import { readTrafilatura } from './read-trafilatura.js'
import { readWcxb } from './read-wcxb.js'

const readers: Readonly<Record<QualitySet, () => Generator<LabelledPage>>> = {
  'article-extraction-benchmark': readAeb,
  fundus: readFundus,
  trafilatura: readTrafilatura,
  wcxb: readWcxb,
  gne: readGne,
}

/** The labelled pages of the sets, read one by one as they are asked for. */
export function* labelledPages(sets: readonly QualitySet[] = qualitySets): Generator<LabelledPage> {
  for (const set of sets) yield* readers[set]()
}
