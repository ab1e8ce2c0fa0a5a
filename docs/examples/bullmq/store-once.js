import { finishedKey, resultsKey } from './queue.js'

/** Both or neither, in one step of Redis: a result that is there stays, and is announced once. */
const script = `
if redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2]) == 0 then return 0 end
redis.call('XADD', KEYS[2], '*', 'job', ARGV[1])
return 1`

/**
 * Stores the result of a job, unless there is one. A job is done at least once: a worker that dies between its result and its
 * report leaves the job to another, which comes here a second time. Resolves to whether it was stored.
 */
export async function storeOnce(connection, jobId, result) {
  return (await connection.eval(script, 2, resultsKey, finishedKey, jobId, result)) === 1
}
