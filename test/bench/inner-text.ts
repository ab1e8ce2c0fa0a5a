/**
 * Compares the texts of blocks with the `innerText` of a real browser that shows the same page, without scripts, styles
 * and network. See docs/benchmarks.md. Needs Chromium, and `playwright-core` to speak with it.
 *
 *     npm run bench:inner-text -- [--corpora DIR] [--set NAME] [--pages N] [--browser PATH] [--shown N]
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { compareTexts, type TextComparison } from './inner-text/compare-texts.js'
import { withoutPrograms } from './inner-text/without-programs.js'
import type { QualitySet } from './quality/labelled-page.js'

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    set: { type: 'string', default: '' },
    pages: { type: 'string', default: '12' },
    browser: { type: 'string', default: '/usr/bin/chromium' },
    shown: { type: 'string', default: '12' },
  },
})
if (values.corpora !== undefined) process.env.NEWS_PARSE_CORPORA = resolve(values.corpora)

// After the environment says where the data are.
const { qualitySets } = await import('./quality/labelled-page.js')
const { labelledPages } = await import('./quality/labelled-pages.js')
const { parseArticle } = await import('../../src/parse-article.js')
const { decodeSource } = await import('../../src/decode-source.js')

/** Nothing leaves the machine, and nothing of another run is read. */
const browserOptions = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
]

/** Milliseconds that a page may take: it has nothing to wait for. */
const patience = 20_000

/** Some pages of the set, evenly spread. */
function* sample(set: QualitySet, count: number): Generator<{ name: string; bytes: Uint8Array }> {
  const all = [...labelledPages([set])]
  const step = Math.max(1, all.length / count)
  for (let at = 0; at < all.length; at += step) {
    const page = all[Math.floor(at)]
    if (page !== undefined) yield page
  }
}

async function measure(page: Page, set: QualitySet): Promise<TextComparison> {
  const sum: TextComparison = { lines: 0, equal: 0, joined: 0, hidden: 0, differences: [] }
  for (const { name, bytes } of sample(set, Number(values.pages))) {
    const source = decodeSource(bytes)
    const { blocks } = parseArticle(source, { profile: false })
    await page.setContent(withoutPrograms(source), { timeout: patience, waitUntil: 'domcontentloaded' })
    const shown = await page.evaluate('document.body === null ? "" : document.body.innerText')
    const found = compareTexts(blocks, String(shown))
    sum.lines += found.lines
    sum.equal += found.equal
    sum.joined += found.joined
    sum.hidden += found.hidden
    sum.differences.push(...found.differences.map((difference) => `${name}: ${difference}`))
  }
  return sum
}

async function run(browser: Browser): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
  await context.route('**/*', (route) => route.abort())
  const page = await context.newPage()
  for (const set of qualitySets) {
    if (values.set !== '' && values.set !== set) continue
    const { lines, equal, joined, hidden, differences } = await measure(page, set)
    if (lines === 0) continue
    const share = ((100 * (equal + joined)) / Math.max(1, lines - hidden)).toFixed(2)
    console.info(
      `${set}: ${lines} lines of blocks, ${hidden} not shown, ${equal} equal, ${joined} joined by folding: ${share} % agree`,
    )
    for (const difference of differences.slice(0, Number(values.shown))) console.info(`    ${difference}`)
  }
}

const browser = await chromium.launch({ executablePath: values.browser, args: browserOptions })
try {
  await run(browser)
} finally {
  await browser.close()
}
