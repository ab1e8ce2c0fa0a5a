import { createServer } from 'node:http'

/** A web server of pages about ferries. */
export interface PageServer {
  /** Without a slash at its end. */
  readonly url: string
  /** How often each path was asked for. */
  readonly requests: ReadonlyMap<string, number>
  /** While true, pages under `/held/` are kept waiting. */
  holding: boolean
  stop(): Promise<void>
}

/** The page of a ferry. */
export function ferryPage(path: string): string {
  return `<!doctype html><title>Ferry</title><article><p>The ferry ${path} is back, and everybody is pleased.</p></article>`
}

/**
 * Starts a server on the loopback interface. `/twice/…` fails twice before it answers, `/broken/…` always fails, `/gone/…` is
 * gone; every other path has its page.
 */
export function startPageServer(): Promise<PageServer> {
  const requests = new Map<string, number>()
  const held: (() => void)[] = []
  let holding = false
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    const number = (requests.get(path) ?? 0) + 1
    requests.set(path, number)
    const fails = path.startsWith('/broken/') || (path.startsWith('/twice/') && number <= 2)
    const answer = (): void => {
      response.statusCode = path.startsWith('/gone/') ? 410 : fails ? 503 : 200
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(ferryPage(path))
    }
    if (holding && path.startsWith('/held/')) held.push(answer)
    else answer()
  })
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      resolve({
        url: `http://127.0.0.1:${port}`,
        requests,
        get holding() {
          return holding
        },
        set holding(value) {
          holding = value
          if (!value) for (const answer of held.splice(0)) answer()
        },
        stop: () =>
          new Promise((done) => {
            server.close(() => done())
            server.closeAllConnections()
          }),
      })
    })
  })
}
