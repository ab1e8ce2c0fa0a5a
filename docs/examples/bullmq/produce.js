import { createInterface } from 'node:readline'
import { Queue } from 'bullmq'
import { connect, jobIdOf, jobOptions, queueName } from './queue.js'

/** Jobs that are sent at a time. */
const batchSize = 100

// Reads NDJSON from standard input: {"id", "url", "source"} a line; without a source the worker fetches the URL.
const connection = connect()
const queue = new Queue(queueName, { connection })
let jobs = []
let sent = 0
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue
  const data = JSON.parse(line)
  jobs.push({ name: 'parse', data, opts: { ...jobOptions, jobId: jobIdOf(data.id) } })
  if (jobs.length === batchSize) await send()
}
await send()
console.log(`${sent} jobs sent`)
await queue.close()
connection.disconnect()

async function send() {
  await queue.addBulk(jobs)
  sent += jobs.length
  jobs = []
}
