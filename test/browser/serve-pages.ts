import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of pages in memory, on this machine alone. */
export interface PageServer {
  /** Its address, without a slash at the end. */
  origin: string
  close(): Promise<void>
}

/** Serves each page at its path; everything else is not found. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const server = createServer(({ url = '' }, response) => {
    const page = pages[url]
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
