import { mkdir, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArticle } from '../../src/index.js'
import { renderReport } from '../../src/render/render-report.js'
import { launchBrowser } from '../browser/launch.js'

/** Takes the README's picture of the report, of a page of the fixtures. */
const fixture = 'page-with-surroundings'
const url = 'https://arlen.example.org/2024/10/night-train'
const picture = fileURLToPath(new URL('../../docs/images/report.png', import.meta.url))

/** CSS pixels; what lies below shows more of the same. */
const size = { width: 1120, height: 1100 }

const source = await readFile(new URL(`../../fixtures/content/${fixture}/input.html`, import.meta.url), 'utf8')
const html = renderReport(parseArticle(source, { url }), source, { name: 'night-train.html' })
const { context, close } = await launchBrowser()
try {
  const page = await context.newPage()
  await page.setViewportSize(size)
  await page.setContent(html)
  // Scripts and style sheets come first in the source, and are not what the picture is about.
  for (const reason of ['script', 'style']) await page.locator(`#f-${reason}`).uncheck()
  // The first line of the text stands high enough for the pointer to come to it without moving the page.
  await page
    .locator('.source a.r-consent')
    .first()
    .hover({ position: { x: 20, y: 8 }, force: true })
  await mkdir(dirname(picture), { recursive: true })
  await page.screenshot({ path: picture, animations: 'disabled' })
} finally {
  await close()
}
console.log(`docs/images/report.png: ${Math.round((await stat(picture)).size / 1024)} KB`)
