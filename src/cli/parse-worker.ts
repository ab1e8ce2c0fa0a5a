import { Tinypool } from 'tinypool'
import { parseArticle } from '../parse-article.js'
import { processTask } from './process-task.js'
import { readDocumentFile } from './read-document-file.js'
import type { Outcome, Task, TaskSettings } from './task.js'

const settings: TaskSettings = Tinypool.workerData

/** What a thread of `--jobs` does with each task. */
export function work(task: Task): Promise<Outcome[]> {
  return processTask(task, settings, { parse: parseArticle, readFile: readDocumentFile })
}
