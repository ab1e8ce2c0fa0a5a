import { availableParallelism } from 'node:os'
import { failTask, processTask, type TaskTools } from './process-task.js'
import type { Outcome, Task, TaskSettings } from './task.js'

/** What does tasks. */
export interface Workers {
  /** Tasks that it is worth to have under way or waiting, so that no worker waits for its next one. */
  readonly window: number
  /** The outcomes of a task. Never rejects: where a worker died of it, that is the outcome of all its documents. */
  work(task: Task): Promise<Outcome[]>
  stop(): Promise<void>
}

/** Tasks per thread that are under way or waiting: one is done, one lies ready. */
const tasksPerThread = 2

/** Does tasks in this thread, one by one. */
export function workHere(settings: TaskSettings, tools: TaskTools): Workers {
  return { window: 1, work: (task) => processTask(task, settings, tools), stop: async () => {} }
}

/** Starts threads that run `script`, the module with `work`, and have `settings` as their data. */
export async function startThreads(script: URL, settings: TaskSettings, jobs: number | 'auto'): Promise<Workers> {
  // Loaded only here: a call without threads need not read it.
  const { Tinypool } = await import('tinypool')
  const threads = jobs === 'auto' ? availableParallelism() : jobs
  const pool = new Tinypool({
    filename: script.href,
    name: 'work',
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
  })
  return {
    window: threads * tasksPerThread,
    work: (task) => pool.run(task).catch((error) => failTask(task, settings, error)),
    stop: () => pool.destroy(),
  }
}
