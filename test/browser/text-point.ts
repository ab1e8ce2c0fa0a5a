import type { Locator, Page } from 'playwright-core'

/**
 * Moves the pointer onto the text of an element, which may stand in a frame. The middle of an element's box, where the
 * pointer would go by itself, can lie beside a text of several lines.
 */
export async function pointAt(page: Page, target: Locator): Promise<{ x: number; y: number }> {
  const point = await target.evaluate((element) => {
    element.scrollIntoView({ block: 'center' })
    const range = document.createRange()
    range.selectNodeContents(element.lastChild ?? element)
    const rect = range.getClientRects()[0] ?? element.getBoundingClientRect()
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  })
  const frame = await target.elementHandle().then((handle) => handle?.ownerFrame())
  const holder = frame?.parentFrame() ? await frame.frameElement() : undefined
  const box = await holder?.boundingBox()
  const place = { x: point.x + (box?.x ?? 0), y: point.y + (box?.y ?? 0) }
  await page.mouse.move(place.x, place.y)
  return place
}
