import { createHash } from 'node:crypto'
import { Redis } from 'ioredis'

/** The queue's name, and what the keys of its results begin with. */
export const queueName = 'articles'

/** Results by job id: a hash of NDJSON lines. */
export const resultsKey = `${queueName}:results`

/** The job ids of the results in the order in which they came: a stream, which has each of them once. */
export const finishedKey = `${queueName}:finished`

/** Jobs that were given up, by job id: a hash of JSON. */
export const deadLettersKey = `${queueName}:dead-letters`

/** Four attempts; between them 0.5, 1 and 2 seconds. */
export const jobOptions = { attempts: 4, backoff: { type: 'exponential', delay: 500 } }

/**
 * A worker that died held its jobs locked. After `lockDuration` ms without a sign of life they are taken from it, at the next
 * check of any worker. `maxStalledCount` is how often a job may outlive its worker: one that kills every worker is given up.
 */
export const workerOptions = { concurrency: 4, lockDuration: 5_000, stalledInterval: 2_500, maxStalledCount: 3 }

/** A connection to REDIS_URL, or to the Redis of this machine. BullMQ wants commands to wait for the connection. */
export function connect() {
  return new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', { maxRetriesPerRequest: null })
}

/** The job of a document: the same id is the same job, however often it is sent. BullMQ's ids may not have a colon. */
export function jobIdOf(id) {
  return createHash('sha256').update(String(id)).digest('hex')
}
