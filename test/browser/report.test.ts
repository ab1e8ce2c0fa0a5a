import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { renderReport } from '../../src/render/render-report.js'
import { accessibilityProblems } from './accessibility.js'
import { type LaunchedBrowser, launchBrowser } from './launch.js'
import { type PageServer, servePages } from './serve-pages.js'
import { pointAt } from './text-point.js'
import { openWatched, type WatchedPage } from './watched-page.js'

const fixtures = ['content/page-with-surroundings/input.html', 'sample/input.md'] as const
const [pageFixture, feedFixture] = fixtures

function reportOf(fixture: string): string {
  const source = readFileSync(new URL(`../../fixtures/${fixture}`, import.meta.url), 'utf8')
  return renderReport(parseArticle(source, { candidates: true }), source, { name: fixture })
}

let browser: LaunchedBrowser
let server: PageServer
let watched: WatchedPage
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  server = await servePages(Object.fromEntries(fixtures.map((fixture) => [`/${fixture}`, reportOf(fixture)])))
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

beforeEach(async () => {
  watched = await openWatched(browser.context)
  page = watched.page
})

/** No report loads anything or breaks its own policy. */
afterEach(async () => {
  const { requests, complaints } = watched
  await page.close()
  expect(complaints).toEqual([])
  expect(requests.filter((url) => !url.startsWith(server.origin))).toEqual([])
  expect(requests.filter((url) => !url.includes('/input.'))).toEqual([])
})

async function open(fixture: string): Promise<void> {
  await page.goto(`${server.origin}/${fixture}`)
}

describe('a stripped part', () => {
  async function tipOf(reason: string): Promise<{ content: string; visibility: string }> {
    return page
      .locator(`.source a.r-${reason}`)
      .first()
      .evaluate((element) => {
        const { content, visibility } = getComputedStyle(element, '::after')
        return { content, visibility }
      })
  }

  test('says its rule under the pointer', async () => {
    await open(pageFixture)
    expect((await tipOf('newsletter')).visibility).toBe('hidden')
    await pointAt(page, page.locator('.source a.r-newsletter').first())
    const tip = await tipOf('newsletter')
    expect(tip.visibility).toBe('visible')
    expect(tip.content).toContain('newsletter · generic/newsletter-box')
  })

  test('says its rule when the keyboard comes to it', async () => {
    await open(feedFixture)
    // The first that the tab key reaches after the filter by reason.
    await page.locator('button').last().focus()
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null) return {}
      const { content, visibility } = getComputedStyle(element, '::after')
      return { tip: element.getAttribute('data-tip'), content, visibility }
    })
    expect(focused.visibility).toBe('visible')
    expect(focused.tip).toMatch(/generic|sina/)
    expect(focused.content).toContain(focused.tip)
  })

  test('leads to its entry, and the entry back', async () => {
    await open(pageFixture)
    const { x, y } = await pointAt(page, page.locator('.source a.r-share').first())
    await page.mouse.click(x, y)
    const row = page.locator('tr:target')
    expect(await row.textContent()).toContain('generic/share-bar')
    await row.locator('a').click()
    expect(await page.locator(':target').textContent()).toContain('Send by mail')
  })
})

describe('the filter by reason', () => {
  test('hides a reason in the text and in the list', async () => {
    await open(pageFixture)
    const related = page.locator('.r-related:visible')
    expect(await related.count()).toBeGreaterThan(1)
    await page.locator('#f-related').uncheck()
    expect(await related.count()).toBe(0)
    expect(await page.locator('.r-share:visible').count()).toBeGreaterThan(0)
  })

  test('shows only what was kept at the press of a button, and everything at another', async () => {
    await open(pageFixture)
    await page.getByRole('button', { name: 'Show only what was kept' }).click()
    expect(await page.locator('.source a.s:visible').count()).toBe(0)
    expect(await page.locator('.source').innerText()).toContain('Not everybody slept well.')
    await page.getByRole('button', { name: 'Show everything' }).click()
    expect(await page.locator('.source a.s:visible').count()).toBeGreaterThan(5)
  })
})

test('each metadata value that has a place leads to it', async () => {
  for (const fixture of fixtures) {
    await open(fixture)
    const links = page.locator('#metadata a')
    expect(await links.count()).toBeGreaterThan(3)
    for (const href of await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? '')))
      expect(await page.locator(`[id="${href.slice(1)}"]`).count(), `${fixture} ${href}`).toBe(1)
  }
})

test('without its script it shows the same', async () => {
  const context = await browser.context.browser()?.newContext({ javaScriptEnabled: false })
  const quiet = await context?.newPage()
  await quiet?.goto(`${server.origin}/${pageFixture}`)
  await quiet?.locator('#f-related').uncheck()
  expect(await quiet?.locator('.r-related:visible').count()).toBe(0)
  await context?.close()
})

describe.each([
  ['light', 1280],
  ['light', 390],
  ['dark', 1280],
  ['dark', 390],
] as const)('%s, %i pixels wide', (colorScheme, width) => {
  test.each(fixtures)('the report of %s is accessible and nothing stands out of it', async (fixture) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 844 })
    await open(fixture)
    expect(await accessibilityProblems(page)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
