import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'
import { exampleFolder, installExample } from './install-example.js'
import { ferryPage, type PageServer, startPageServer } from './page-server.js'
import { startRedis, type TestRedis } from './start-redis.js'

/** Milliseconds within which a batch must be done: locks of a dead worker hold 5 seconds. */
const patience = 120_000

let redis: TestRedis
let pages: PageServer
const workers = new Set<ChildProcess>()

beforeAll(async () => {
  installExample()
  redis = await startRedis()
  pages = await startPageServer()
}, patience)

afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await pages?.stop()
  await redis?.stop()
})

/** A worker of the example, once it is ready. */
async function startWorker(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ['work.js'], {
    cwd: exampleFolder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  workers.add(worker)
  worker.once('exit', () => workers.delete(worker))
  await new Promise((resolve, reject) => {
    worker.stdout?.once('data', resolve)
    worker.once('exit', (status) => reject(new Error(`the worker ended before it was ready, with ${status}`)))
  })
  return worker
}

/** Ends a worker in an instant, as a crash of its machine would. */
async function kill(worker: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  if (!workers.has(worker)) throw new Error(`the worker ended before it was killed, with ${worker.exitCode}`)
  const ended = new Promise((resolve) => worker.once('exit', resolve))
  worker.kill(signal)
  return ended
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, REDIS_URL: `redis://127.0.0.1:${redis.port}` }
}

async function redisCommand(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('redis-cli', ['-p', String(redis.port), ...args], { maxBuffer: 1e8 })
  return stdout.trim()
}

function produce(records: readonly object[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      ['produce.js'],
      { cwd: exampleFolder, env: environment() },
      (error, stdout) => (error === null ? resolve(stdout) : reject(error)),
    )
    child.stdin?.end(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  })
}

async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  const end = Date.now() + patience
  while (!(await condition())) {
    if (Date.now() > end) throw new Error('it took too long')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Fails jobs for good, as a worker does that then dies before it buries them. */
async function giveUp(count: number): Promise<void> {
  const { UnrecoverableError, Worker } = createRequire(join(exampleFolder, 'work.js'))('bullmq')
  let failed = 0
  const worker = new Worker(
    'articles',
    () => {
      throw new UnrecoverableError('given up')
    },
    { connection: { port: redis.port } },
  )
  worker.on('failed', () => failed++)
  await until(() => failed === count)
  await worker.close()
}

const resultCount = async (): Promise<number> => Number(await redisCommand('hlen', 'articles:results'))

async function results(): Promise<Record<string, unknown>[]> {
  const lines = await redisCommand('hvals', 'articles:results')
  return lines === '' ? [] : lines.split('\n').map((line) => JSON.parse(line))
}

describe('the worker of docs/examples/bullmq', () => {
  test('loses nothing and doubles nothing when it is killed in the middle of a batch', {
    timeout: 2 * patience,
  }, async () => {
    const ids = Array.from({ length: 300 }, (_, number) => `n${number}`)
    // Four that do not come to an end while the first worker lives: it has them in its hands when it dies.
    const records = ids.map((id, number) => ({
      id,
      url: `${pages.url}/${number >= 100 && number < 104 ? 'held' : 'page'}/${id}`,
    }))
    pages.holding = true
    expect(await produce(records)).toBe('300 jobs sent\n')
    const first = await startWorker()
    await until(() => [...pages.requests.keys()].filter((path) => path.startsWith('/held/')).length === 4)
    await kill(first, 'SIGKILL')
    const before = await resultCount()
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(300)
    pages.holding = false

    // The second dies at no chosen place, if it is not done by then.
    const second = await startWorker()
    await until(async () => (await resultCount()) > before + 20)
    await kill(second, 'SIGKILL')
    const third = await startWorker()
    await until(async () => (await resultCount()) >= 300)
    // A document that was sent already is the same job.
    expect(await produce(records.slice(0, 10))).toBe('10 jobs sent\n')
    await until(async () => (await redisCommand('llen', 'bull:articles:active')) === '0')
    await kill(third, 'SIGTERM')

    const got = await results()
    expect(got.map(({ id }) => id).sort()).toEqual([...ids].sort())
    const byId = new Map(got.map(({ id, ...article }) => [id, article]))
    for (const { id, url } of records) {
      const { pathname } = new URL(url)
      expect(byId.get(id)).toEqual(JSON.parse(JSON.stringify(parseArticle(ferryPage(pathname), { url }))))
    }
    expect(Number(await redisCommand('xlen', 'articles:finished'))).toBe(300)
    expect(await redisCommand('hlen', 'articles:dead-letters')).toBe('0')
    // Those four were worked on twice, and are there once.
    for (const [path, count] of pages.requests)
      if (path.startsWith('/held/')) expect(count, path).toBeGreaterThanOrEqual(2)
  })

  test('stores the result of a job that is done twice once', async () => {
    const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(exampleFolder, name)).href)
    const [{ connect }, { storeOnce }] = await Promise.all([load('queue.js'), load('store-once.js')])
    process.env.REDIS_URL = environment().REDIS_URL
    const connection = connect()
    const announced = async (): Promise<number> => Number(await redisCommand('xlen', 'articles:finished'))
    const before = await announced()
    expect(await storeOnce(connection, 'twice', '{"id":"first"}')).toBe(true)
    expect(await storeOnce(connection, 'twice', '{"id":"second"}')).toBe(false)
    expect(await redisCommand('hget', 'articles:results', 'twice')).toBe('{"id":"first"}')
    expect(await announced()).toBe(before + 1)
    connection.disconnect()
  })

  test('tries again, and gives up what cannot be had', { timeout: 2 * patience }, async () => {
    const before = await resultCount()
    const urls = { flaky: `${pages.url}/twice/x`, broken: `${pages.url}/broken/x`, gone: `${pages.url}/gone/x` }
    await produce([...Object.entries(urls).map(([id, url]) => ({ id, url })), { id: 'nothing' }])
    const worker = await startWorker()
    await until(
      async () => (await redisCommand('hlen', 'articles:dead-letters')) === '3' && (await resultCount()) === before + 1,
    )
    await kill(worker, 'SIGTERM')
    expect((await results()).map(({ id }) => id)).toContain('flaky')
    const letters = (await redisCommand('hvals', 'articles:dead-letters')).split('\n').map((line) => JSON.parse(line))
    const summary = letters.map(({ data, error, attempts }) => [data.id, error, attempts]).sort()
    expect(summary).toEqual([
      ['broken', 'HTTP status 503', 4],
      ['gone', 'HTTP status 410', 1],
      ['nothing', 'neither source nor url', 1],
    ])
    expect(pages.requests.get('/twice/x')).toBe(3)
    expect(pages.requests.get('/broken/x')).toBe(4)
    expect(await redisCommand('zcard', 'bull:articles:failed')).toBe('0')
  })

  test('is ready, and buries what a worker that died gave up', { timeout: patience }, async () => {
    // So many that the worker is connected long before they are buried.
    const ids = Array.from({ length: 300 }, (_, number) => `left${number}`)
    const before = Number(await redisCommand('hlen', 'articles:dead-letters'))
    await produce(ids.map((id) => ({ id })))
    await giveUp(ids.length)
    const worker = await startWorker()
    await until(async () => Number(await redisCommand('hlen', 'articles:dead-letters')) === before + ids.length)
    await kill(worker, 'SIGTERM')
    expect(await redisCommand('zcard', 'bull:articles:failed')).toBe('0')
  })
})
