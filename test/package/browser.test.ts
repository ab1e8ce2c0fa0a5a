import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { bundleForBrowser, measureSize, sizeBudgets } from '../tools/measure-size.js'
import { sampleDocument, sampleTitle } from './sample.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the browser bundle', () => {
  test('parses a feed document where there is no Buffer, no process and no module system', async () => {
    const { outputFiles, warnings } = await bundleForBrowser(`${root}dist/index.js`, 'iife')
    // The build splits code that entries share into files of their own; one that only runs nothing is left out, which is right.
    expect(warnings.filter(({ id }) => id !== 'ignored-bare-import')).toEqual([])
    const context = createContext(
      { URL, TextDecoder, source: sampleDocument },
      { codeGeneration: { strings: false, wasm: false } },
    )
    const script = `${outputFiles.map((file) => file.text).join('')};JSON.stringify(newsParse.parseArticle(source))`
    const article = JSON.parse(runInContext(script, context))
    expect(article.metadata.title).toBe(sampleTitle)
    expect(article.paragraphs).toEqual(['The ferry came back on Monday.', '渡轮回来了。'])
  })

  test.each(Object.entries(sizeBudgets))('%s stays within %i bytes gzipped', async (entry, budget) => {
    const { gzipped } = await measureSize(root + entry)
    expect(gzipped).toBeGreaterThan(0)
    expect(gzipped).toBeLessThanOrEqual(budget)
  })
})
