import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildPlayground } from '../tools/build-playground.js'
import { accessibilityProblems } from './accessibility.js'
import { type LaunchedBrowser, launchBrowser } from './launch.js'
import { type PageServer, servePages } from './serve-pages.js'
import { pointAt } from './text-point.js'
import { openWatched, type WatchedPage } from './watched-page.js'

const path = '/playground/index.html'
const feedDocument = readFileSync(new URL('../../fixtures/sample/input.md', import.meta.url), 'utf8')

let browser: LaunchedBrowser
let server: PageServer
let watched: WatchedPage
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  server = await servePages({ [path]: await buildPlayground() })
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin })
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

beforeEach(async () => {
  watched = await openWatched(browser.context)
  page = watched.page
  await open()
})

/** Whatever a test does: nothing is asked of a network but the page itself, and the browser has nothing to complain of. */
afterEach(async () => {
  const { requests, complaints } = watched
  await page.close()
  expect(complaints).toEqual([])
  expect(new Set(requests.map((url) => url.replace(/#.*/s, '')))).toEqual(new Set([server.origin + path]))
})

async function open(fragment = ''): Promise<void> {
  await page.goto(server.origin + path + fragment)
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
}

async function takeSample(name = '#sample-page'): Promise<void> {
  await page.click(name)
  await page.locator('#view-article h3').waitFor()
}

/** Waits until the line above the result says something like it. */
async function saysStatus(pattern: RegExp): Promise<void> {
  await page.locator('#status').filter({ hasText: pattern }).waitFor()
}

describe('a source', () => {
  test('of the samples is read at the press of a button', async () => {
    await takeSample()
    expect(await page.textContent('#view-article h3')).toBe('Night train returns to the valley line')
    const paragraphs = await page.locator('#view-article .reading > p:not(.facts)').allTextContents()
    expect(paragraphs).toHaveLength(4)
    expect(paragraphs[0]).toMatch(/^At twenty to seven/)
    expect(await page.textContent('#view-article .facts')).toBe(
      'Mira Holt · The Arlen Post · 2024-10-12T06:15:00+02:00',
    )
    expect(await page.textContent('#summary')).toContain('0 characters unaccounted')
    await saysStatus(/^ok · no profile/)
  })

  test('that is pasted is read, with the profile that it matches', async () => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), feedDocument)
    await page.focus('#source')
    await page.keyboard.press('Control+V')
    await saysStatus(/profile sina-finance/)
    expect(await page.textContent('#view-article h3')).toContain('江城图书馆新馆')
  })

  test('that is dropped as bytes is decoded, and can then be edited', async () => {
    // 港 in GB 18030 is B8 DB; the page says so itself.
    const head = Buffer.from('<meta charset="gb18030"><title>x</title><p>')
    const bytes = Buffer.concat([head, Buffer.from([0xb8, 0xdb]), Buffer.from('</p>')])
    await page.setInputFiles('#file', { name: 'old.html', mimeType: 'text/html', buffer: bytes })
    await saysStatus(/ms$/)
    expect(await page.textContent('#held-name')).toBe('old.html')
    expect(await page.textContent('#view-article')).toContain('港')
    await page.click('#edit-held')
    expect(await page.inputValue('#source')).toContain('<p>港</p>')
  })

  test('that is typed is read as it grows', async () => {
    await page.locator('#source').pressSequentially('<h1>Tide</h1><p>It comes in.</p>', { delay: 2 })
    await page.locator('#view-article p', { hasText: 'It comes in.' }).waitFor()
    await page.click('#clear')
    await saysStatus(/Nothing to read/)
    expect(await page.textContent('#view-article')).toBe('')
  })

  test('cannot run anything', async () => {
    const source =
      '<article><h1>x</h1><p>Before <img src="https://x.example/a.png" onerror="document.title=1"> the <a href="javascript:document.title=2">bait</a> is taken.</p><script>document.title=3</script><iframe src="https://x.example/"></iframe></article>'
    await page.fill('#source', source)
    await page.locator('#view-article p', { hasText: 'bait' }).waitFor()
    for (const view of ['report', 'metadata', 'markdown', 'json']) {
      await page.click(`#tab-${view}`)
      await page.locator(`#view-${view} > *`).first().waitFor()
    }
    expect(await page.title()).toBe('news-parse playground')
    expect(await page.locator('#view-article img, #view-article iframe, a[href^=javascript]').count()).toBe(0)
  })

  test('of five megabytes leaves the page alive while it is read', async () => {
    const paragraph = '<p>The harbour was full of boats, and nobody could say who had brought them there.</p>\n'
    const source = `<article><h1>Boats</h1>${paragraph.repeat(5_000_000 / paragraph.length)}</article>`
    // What the page says while the parser is at work it says of itself, by a timer: were it busy, the timer would come too late.
    await page.evaluate(() => {
      const status = document.querySelector('#status') as HTMLElement
      const said: string[] = []
      new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true })
      Object.assign(globalThis, { said })
    })
    await page.setInputFiles('#file', { name: 'boats.html', mimeType: 'text/html', buffer: Buffer.from(source) })
    await page.locator('#status').filter({ hasText: /ms$/ }).waitFor({ timeout: 60_000 })
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
    expect(said).toEqual(['Parsing…', expect.stringMatching(/ms$/)])
    expect(await page.textContent('#view-article')).toContain('The first 500 of ')
    await page.click('#tab-json')
    await page.locator('#view-json pre').waitFor()
    expect((await page.textContent('#view-json pre'))?.length).toBeLessThan(250_000)
  })
})

describe('the views', () => {
  test('show where a metadata value came from, and select it in the source', async () => {
    await takeSample()
    await page.click('#tab-metadata')
    const author = page.locator('#view-metadata .facts-list > div', { hasText: 'authors' })
    expect(await author.textContent()).toContain('json-ld · NewsArticle.author')
    await author.locator('button').click()
    const selected = await page.evaluate(() => getSelection()?.toString())
    expect(selected).toContain('Mira Holt')
  })

  test('show Markdown and JSON as text', async () => {
    await takeSample()
    await page.click('#tab-markdown')
    await page.locator('#view-markdown pre').waitFor()
    expect(await page.textContent('#view-markdown pre')).toMatch(/^# Night train returns to the valley line\n/)
    await page.click('#tab-json')
    await page.locator('#view-json pre').waitFor()
    const article = JSON.parse((await page.textContent('#view-json pre')) ?? '')
    expect(article.accounting.unaccounted).toBe(0)
  })

  test('show the report in a frame, where the rule of a stripped part can be read and its links work', async () => {
    await takeSample()
    await page.click('#tab-report')
    const report = page.frameLocator('#view-report iframe')
    const share = report.locator('.source a.r-share').first()
    const { x, y } = await pointAt(page, share)
    const tip = await share.evaluate((element) => {
      const { content, visibility } = getComputedStyle(element, '::after')
      return { content, visibility }
    })
    expect(tip.visibility).toBe('visible')
    expect(tip.content).toContain('generic/share-bar')
    await page.mouse.click(x, y)
    const row = report.locator('tr.target')
    await row.waitFor()
    expect(await row.textContent()).toContain('generic/share-bar')
  })

  test('are reached by the arrow keys', async () => {
    await takeSample()
    await page.focus('#tab-article')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await page.getAttribute('#tab-metadata', 'aria-selected')).toBe('true')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-metadata')
    await page.keyboard.press('End')
    expect(await page.locator('#view-json').isVisible()).toBe(true)
    expect(await page.locator('[role=tabpanel]:visible').count()).toBe(1)
  })
})

describe('options', () => {
  test('change the result as they are typed', async () => {
    await takeSample()
    await page.click('#tab-json')
    await page.locator('#view-json', { hasText: 'generic/newsletter-box' }).waitFor()
    await page.fill('#disable-rules', 'generic/newsletter-box')
    await page.locator('#view-json', { hasNotText: 'generic/newsletter-box' }).waitFor()
  })

  test('that are wrong say so', async () => {
    await takeSample()
    await page.fill('#disable-rules', 'generic/nonsense')
    await page.locator('#options-error').waitFor()
    expect(await page.textContent('#options-error')).toContain('generic/nonsense')
    await page.fill('#disable-rules', '')
    await page.locator('#options-error').waitFor({ state: 'hidden' })
  })
})

describe('a profile', () => {
  const profile = {
    id: 'arlen',
    match: { hosts: ['arlen.example.org'] },
    strip: [{ id: 'rolls', reason: 'promotion', select: 'blockquote', why: 'a test' }],
  }

  test('of one’s own is used', async () => {
    await takeSample()
    await page.selectOption('#profile', 'own')
    await page.fill('#profile-text', JSON.stringify(profile))
    await saysStatus(/profile arlen by option/)
    expect(await page.locator('#view-article blockquote').count()).toBe(0)
  })

  test('that is broken names each mistake, its path and what was meant', async () => {
    await takeSample()
    await page.selectOption('#profile', 'own')
    await page.fill('#profile-text', JSON.stringify({ ...profile, strip: [{ ...profile.strip[0], reson: 'share' }] }))
    await saysStatus(/the profile has errors/)
    const problem = await page.textContent('#profile-problems')
    expect(problem).toContain('strip[0].reson')
    expect(problem).toContain('Did you mean reason?')
    expect(await page.getAttribute('#profile-text', 'aria-invalid')).toBe('true')
    await page.fill('#profile-text', '{"id": }')
    await page.locator('#profile-problems', { hasText: 'JSON' }).waitFor()
  })

  test('that is built in can be taken as a copy', async () => {
    await page.selectOption('#profile', 'id:sina-finance')
    await page.selectOption('#profile', 'own')
    expect(JSON.parse(await page.inputValue('#profile-text')).id).toBe('sina-finance')
  })
})

describe('a link', () => {
  test('brings everything back, and nothing of it is sent', async () => {
    await takeSample()
    await page.fill('#disable-rules', 'generic/newsletter-box')
    await page.selectOption('#profile', 'own')
    await page.fill('#profile-text', '{"id": "kept-in-the-link"}')
    await page.click('#tab-json')
    await saysStatus(/profile kept-in-the-link/)
    await page.click('#copy-link')
    await page.locator('#copy-link', { hasText: 'Link copied' }).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const source = await page.inputValue('#source')
    await page.goto('about:blank')
    await open(link.slice(link.indexOf('#')))
    await saysStatus(/profile kept-in-the-link/)
    expect(await page.inputValue('#source')).toBe(source)
    expect(await page.inputValue('#url')).toBe('https://arlen.example.org/2024/10/night-train')
    expect(await page.inputValue('#disable-rules')).toBe('generic/newsletter-box')
    expect(await page.textContent('#view-json pre')).not.toContain('generic/newsletter-box')
  })

  test('that is damaged says so', async () => {
    await page.goto('about:blank')
    await open('#1:notdeflated')
    await saysStatus(/link is damaged/)
  })
})

describe.each([
  ['light', 1280],
  ['light', 390],
  ['dark', 1280],
  ['dark', 390],
] as const)('%s, %i pixels wide', (colorScheme, width) => {
  test('it is accessible and nothing stands out of the page', async () => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 844 })
    await takeSample()
    await page.selectOption('#profile', 'own')
    await page.fill('#profile-text', '{"id": "My Site"}')
    await page.locator('.problems').waitFor()
    for (const view of ['article', 'report', 'metadata', 'markdown', 'json']) {
      await page.click(`#tab-${view}`)
      await page.locator(`#view-${view} > *`).first().waitFor()
      expect(await accessibilityProblems(page), view).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, view).toBeLessThanOrEqual(0)
    }
  })
})
