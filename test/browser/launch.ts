import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from 'playwright-core'

/** Where Debian's package puts it. */
const usualPath = '/usr/bin/chromium'

/** Nothing but the pages under test may use the network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium without a window, with a profile of its own. */
export interface LaunchedBrowser {
  context: BrowserContext
  /** Ends it and deletes its profile. */
  close(): Promise<void>
}

/** Starts the Chromium that the environment variable CHROMIUM names, or Debian's. */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const executablePath = process.env.CHROMIUM ?? usualPath
  if (!existsSync(executablePath)) {
    throw new Error(
      `No Chromium at ${executablePath}. Install it (Debian, Ubuntu: apt-get install chromium), or name one in the environment variable CHROMIUM.`,
    )
  }
  const folder = mkdtempSync(join(tmpdir(), 'news-parse-browser-'))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    args: flags,
    viewport: { width: 1280, height: 900 },
  })
  return {
    context,
    async close() {
      await context.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
