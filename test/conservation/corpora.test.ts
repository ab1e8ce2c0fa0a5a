import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/decode-source.js'
import { parseArticle } from '../../src/parse-article.js'
import { type CorpusSet, corpusFiles, corpusPages, corpusSets, skipWithoutCorpora } from '../support/corpora.js'
import { checkConservation } from './check-conservation.js'

/** Pages of each set that the test reads; NEWS_PARSE_ALL=1 reads all of them, which takes minutes. */
const samplePages = 4
const readAll = process.env.NEWS_PARSE_ALL === '1'

/** Reading one page, parsing it and proving the result takes up to a second on a slow machine. */
const pageTimeout = 10_000

/** The feed documents are small: all of them are read every time. */
function strideOf(set: CorpusSet): number {
  if (readAll || set === 'feeds' || set === 'seed') return 1
  return Math.max(1, Math.ceil(corpusFiles(set).length / samplePages))
}

function problemsOf(source: string): string[] {
  const article = parseArticle(source)
  return article.accounting.unaccounted === 0
    ? checkConservation(source, article)
    : [`unaccounted ${article.accounting.unaccounted}`, ...checkConservation(source, article)]
}

describe.skipIf(skipWithoutCorpora())('every character of the real documents is accounted for', () => {
  it.each(corpusSets)(
    '%s',
    (set) => {
      const stride = strideOf(set)
      const failures: Record<string, string[]> = {}
      let index = 0
      for (const { name, bytes } of corpusPages(set)) {
        if (index++ % stride !== 0) continue
        const problems = problemsOf(decodeSource(bytes))
        if (problems.length > 0) failures[name] = problems.slice(0, 5)
      }
      expect(failures).toEqual({})
    },
    (readAll ? 1000 : samplePages * 10) * pageTimeout,
  )
})
