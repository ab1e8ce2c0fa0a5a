import { deadLettersKey } from './queue.js'

/** Jobs that are moved at a time. */
const batchSize = 100

/**
 * Moves the jobs that were given up to the dead letters. Those of a worker that died are among them: they are kept by the queue
 * until they were written here, and to write one twice changes nothing.
 */
export async function buryFailedJobs(queue, connection) {
  for (;;) {
    const jobs = await queue.getFailed(0, batchSize - 1)
    if (jobs.length === 0) return
    for (const { id, data, failedReason, attemptsMade } of jobs) {
      const letter = { data, error: failedReason, attempts: attemptsMade }
      await connection.hset(deadLettersKey, id, JSON.stringify(letter))
      await queue.remove(id)
    }
  }
}
