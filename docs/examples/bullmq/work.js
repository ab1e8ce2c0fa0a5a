import { parseArticle } from '@org/news-parse'
import { Queue, UnrecoverableError, Worker } from 'bullmq'
import { buryFailedJobs } from './bury-failed-jobs.js'
import { connect, queueName, workerOptions } from './queue.js'
import { storeOnce } from './store-once.js'

const connection = connect()
const queue = new Queue(queueName, { connection })
const worker = new Worker(queueName, work, { connection, ...workerOptions })

async function work(job) {
  const { id, url, source = await fetchPage(url) } = job.data
  const { contentType, body } = typeof source === 'string' ? { body: source } : source
  const article = parseArticle(body, { url, contentType })
  await storeOnce(connection, job.id, JSON.stringify({ id, ...article }))
}

/** Throws what may be better the next time, and an `UnrecoverableError` for what will not. */
async function fetchPage(url) {
  if (url === undefined) throw new UnrecoverableError('neither source nor url')
  const response = await fetch(url)
  if (response.status >= 400 && response.status < 500) throw new UnrecoverableError(`HTTP status ${response.status}`)
  if (!response.ok) throw new Error(`HTTP status ${response.status}`)
  const body = new Uint8Array(await response.arrayBuffer())
  return { body, contentType: response.headers.get('content-type') ?? undefined }
}

// Before anything is waited for: a worker is ready, and may have failed at a job, at any moment.
worker.on('ready', () => console.log(`worker ${process.pid} is ready`))
worker.on('failed', () => buryFailedJobs(queue, connection))
worker.on('error', (error) => console.error(error.message))

// Ends after the jobs that are under way. What is killed harder is taken up by another worker.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await worker.close()
    await queue.close()
    connection.disconnect()
  })

// A worker that died may have left failed jobs that nobody buried.
await buryFailedJobs(queue, connection)
