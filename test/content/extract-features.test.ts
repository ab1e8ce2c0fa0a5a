import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockModel } from '../../src/content/block-model.js'
import { extractFeatures, featureNames, type LineFeatures } from '../../src/content/features/extract-features.js'
import { GramTable } from '../../src/content/features/gram-table.js'
import { PageGrams } from '../../src/content/features/page-grams.js'
import { readHints } from '../../src/content/features/read-hints.js'
import { TextReader } from '../../src/content/features/text-reader.js'
import { GramSet, tokenHashes } from '../../src/content/features/token-hashes.js'
import { likelyLines } from '../../src/content/likely-lines.js'
import { pageLeaves } from '../bench/train/page-leaves.js'
import { arbitraryPage, arbitraryText } from '../support/arbitrary-html.js'
import { growth, mostGrowth } from '../support/growth.js'

function featuresOf(html: string): LineFeatures {
  const { document, leaves } = pageLeaves(html)
  return extractFeatures(document, leaves)
}

/** The value of a feature of the line with the text. */
function featureOf({ page, rows, width }: LineFeatures, text: string, name: string): number {
  const place = page.lines.findIndex(({ line }) => line.text === text)
  expect(place, text).not.toBe(-1)
  expect(featureNames, name).toContain(name)
  return rows[place * width + featureNames.indexOf(name)] ?? Number.NaN
}

const sentence = 'The ferry company said on Monday that the new timetable will hold until the end of the winter season.'
const paragraphs = [1, 2, 3, 4].map((number) => `${sentence} Route ${number} leaves twice a day.`)

const page = `<!doctype html><html><head><title>Ferry keeps its timetable | Harbour Daily</title>
<meta property="og:title" content="Ferry keeps its timetable"><meta name="description" content="Nothing changes for passengers this winter.">
<script type="application/ld+json">{"@type":"NewsArticle","articleBody":${JSON.stringify(paragraphs.slice(0, 3).join('\n'))}}</script>
</head><body><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Sport</a></li></ul></nav>
<main><article class="story-body"><h1>Ferry keeps its timetable</h1><p>Nothing changes for passengers this winter.</p>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
<p>Read more: <a href="/c">Bridge closed for a week</a></p>
<figure><img src="x.jpg"><figcaption>The <b>ferry</b> at noon</figcaption></figure></article></main>
<div class="related-stories"><a href="/d"><h3>Tunnel opens late</h3></a></div>
<footer>© Harbour Daily</footer></body></html>`

describe('extractFeatures', () => {
  const features = featuresOf(page)
  const of = (text: string, name: string): number => featureOf(features, text, name)
  const first = paragraphs[0] ?? ''

  it('gives a row of named numbers for every text line', () => {
    expect(features.width).toBe(featureNames.length)
    expect(new Set(featureNames).size).toBe(featureNames.length)
    expect(features.rows).toHaveLength(features.page.lines.length * features.width)
    expect(features.rows.every(Number.isFinite)).toBe(true)
  })

  it('tells prose from links and labels', () => {
    expect(of(first, 'linked')).toBe(0)
    expect(of(first, 'ends sentence')).toBe(1)
    expect(of(first, 'mass')).toBeGreaterThan(100)
    expect(of('Home', 'linked')).toBe(1)
    expect(of('Home', 'mass')).toBe(0)
    expect(of('The ferry at noon', 'bold')).toBeCloseTo(5 / 14)
    expect(of('© Harbour Daily', 'ornaments')).toBe(1)
  })

  it('knows a line that ends in a link after a colon', () => {
    const text = 'Read more: Bridge closed for a week'
    expect(of(text, 'points to link')).toBe(1)
    expect(of(text, 'ends in link')).toBe(1)
    expect(of(first, 'points to link')).toBe(0)
  })

  it('sees a link around the whole block', () => {
    expect(of('Tunnel opens late', 'linked')).toBe(1)
    expect(of('Tunnel opens late', 'heading depth')).toBe(3)
  })

  it('says where a line stands in the tree', () => {
    expect(of('Home', 'in nav')).toBe(1)
    expect(of(first, 'in nav')).toBe(0)
    expect(of(first, 'in article')).toBe(1)
    expect(of(first, 'levels to body class')).toBe(1)
    expect(of('Tunnel opens late', 'levels to related class')).toBeLessThan(4)
    expect(of(first, 'levels below near root')).toBe(1)
    expect(of('Home', 'levels below near root')).toBeLessThan(0)
    expect(of(first, 'parent paragraphs')).toBe(4)
  })

  it('counts from the headline and the first and last paragraph', () => {
    expect(of('Nothing changes for passengers this winter.', 'after headline')).toBe(1)
    expect(of(first, 'after first paragraph')).toBe(0)
    expect(of(paragraphs[3] ?? '', 'before last paragraph')).toBe(0)
    expect(of('The ferry at noon', 'media before')).toBe(1)
  })

  it('compares with what the head states', () => {
    expect(of('Ferry keeps its timetable', 'in title')).toBe(1)
    expect(of('Nothing changes for passengers this winter.', 'in description')).toBe(1)
    expect(of(first, 'in stated body')).toBe(1)
    expect(of('© Harbour Daily', 'in stated body')).toBe(0)
    expect(of(first, 'stated share')).toBeGreaterThan(0.7)
    expect(featureOf(featuresOf('<p>Alone</p>'), 'Alone', 'in stated body')).toBe(-1)
  })

  it('counts wide characters as more than Latin ones', () => {
    const chinese = featuresOf('<p>渡轮公司周一表示，新的时刻表将持续到冬季结束。</p>')
    expect(chinese.page.lines[0]?.width).toBe(23 * 2.5)
    expect(chinese.page.lines[0]?.endsSentence).toBe(true)
  })

  it('is what the model was trained on', () => {
    expect(blockModel.columns).toBe(featureNames.length)
    expect(blockModel.edges.split(';')).toHaveLength(featureNames.length)
  })

  it('gives finite numbers and an answer for every line of any page', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryPage, arbitraryText), (html) => {
        const { rows, width } = featuresOf(html)
        expect(rows.every(Number.isFinite)).toBe(true)
        expect(likelyLines(rows, width, 0.5)).toHaveLength(rows.length / width)
      }),
      { numRuns: 60 },
    )
  })
})

describe('readHints', () => {
  const hintsOf = (html: string) => readHints(pageLeaves(html).document)
  const script = (json: string): string => `<script type="application/ld+json">${json}</script>`

  it('reads JSON-LD strings however broken the rest is', () => {
    const { bodies, titles } = hintsOf(script('{"headline" : "A \\"b\\" \\u00e9",, "articleBody":"x\\ny" <!-- '))
    expect(titles).toEqual(['A "b" é'])
    expect(bodies).toEqual(['x y'])
  })

  it('ignores keys without a string and strings without an end', () => {
    expect(hintsOf(script('{"articleBody": ["x"], "headline"')).bodies).toEqual([])
    expect(hintsOf(script('{"articleBody": "abc')).bodies).toEqual(['abc'])
  })

  it('takes linear time on a script that repeats the key', () => {
    expect(growth((size) => void hintsOf(script('"articleBody":"x'.repeat(size))), 50_000)).toBeLessThan(mostGrowth)
  })
})

describe('grams', () => {
  it('are of words in any case and of single wide characters', () => {
    expect(tokenHashes('One TWO, three')).toEqual(tokenHashes('one two three'))
    expect(tokenHashes('渡轮 ok')).toHaveLength(3)
    expect(tokenHashes(' – ')).toHaveLength(0)
  })

  it('tell how much of a text is in others', () => {
    const set = new GramSet()
    expect(set.isEmpty).toBe(true)
    set.add('one two three four')
    expect(set.shareOf(tokenHashes('one two three four'))).toBe(1)
    expect(set.shareOf(tokenHashes('zero one two three'))).toBe(0.5)
    expect(set.shareOf(tokenHashes(''))).toBe(0)
  })

  it('tell how much of a text stands twice, and what the head has of it', () => {
    const reader = new TextReader()
    const grams = new PageGrams({ titles: ['zero one two'], descriptions: [], bodies: [] }, reader)
    for (const text of ['one two three', '', 'zero one two three four', 'five']) {
      reader.read(text)
      grams.addLine(reader)
    }
    const { titles, bodies, repeated } = grams.shares()
    expect([...repeated]).toEqual([1, 0, 1 / 3, 0])
    expect([...titles]).toEqual([0, 0, 1 / 3, 0])
    expect([...bodies]).toEqual([0, 0, 0, 0])
    expect(grams.statesBody).toBe(false)
  })

  it('are numbered in the order in which they are met', () => {
    const table = new GramTable()
    const hashes = Array.from({ length: 5000 }, (_, place) => Math.imul(place, 0x10000))
    expect(hashes.map((hash) => table.add(hash))).toEqual(hashes.map((_, place) => place))
    expect(table.add(hashes[70] ?? 0)).toBe(70)
    expect(table.size).toBe(5000)
    expect(table.has(0x10000)).toBe(true)
    expect(table.has(1)).toBe(false)
  })
})
