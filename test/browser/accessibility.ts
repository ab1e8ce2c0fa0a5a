import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

/** What axe finds wrong with a page as it stands: the id of each rule with the elements that break it. */
export async function accessibilityProblems(page: Page | Frame): Promise<string[]> {
  await page.evaluate(axe.source)
  const results = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      // The frame of the report is a page of its own, which may not be reached; it is checked by itself.
      iframes: false,
    })
    return violations
  })
  return results.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}
