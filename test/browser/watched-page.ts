import type { BrowserContext, Page } from 'playwright-core'

/** A page, and what it did that nobody sees. */
export interface WatchedPage {
  page: Page
  /** Addresses it asked for, but for those of its own memory (`blob:`, `data:`). */
  requests: string[]
  /** Errors and warnings of the console, uncaught errors, and breaches of the content security policy. */
  complaints: string[]
}

const ownMemory = /^(?:blob|data):/

/** Opens an empty page and watches it from then on. */
export async function openWatched(context: BrowserContext): Promise<WatchedPage> {
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!ownMemory.test(request.url())) requests.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, requests, complaints }
}
