import type { Article } from '../model/article.js'
import type { ParseOptions } from '../model/options.js'
import { messageOf } from './call-error.js'
import { formatFailure } from './format-json.js'
import { formatOutput } from './format-output.js'
import { readRecord } from './read-record.js'
import { tallyArticle } from './tally.js'
import type { Label, Outcome, Task, TaskSettings } from './task.js'
import { unpackBytes } from './unpack.js'

/** What a task needs of the world. */
export interface TaskTools {
  parse(source: Uint8Array | string, options: ParseOptions): Article
  /** Rejects with an error whose message says why the file could not be read. */
  readFile(name: string): Promise<Uint8Array>
}

/** A document that is about to be parsed. */
interface ReadDocument {
  readonly label: Label
  readonly source: Uint8Array | string
  readonly bytes: number
  readonly options: ParseOptions
}

/** Reads, parses and formats what a task names. Never rejects: whatever goes wrong is the outcome of one document. */
export async function processTask(task: Task, settings: TaskSettings, tools: TaskTools): Promise<Outcome[]> {
  if (task.kind === 'lines')
    return processLines(task, settings, (document, name) => processDocument(document, name, settings, tools))
  const { label, name } = identify(task)
  try {
    if (task.kind === 'failure') throw new Error(task.message)
    const packed = task.kind === 'file' ? await tools.readFile(task.name) : task.bytes
    const source = unpackBytes(packed)
    return [processDocument({ label, source, bytes: source.length, options: settings.options }, name, settings, tools)]
  } catch (error) {
    return [failed(label, name, error, settings)]
  }
}

/** The outcomes of a task whose worker did not come back: the same error for each of its documents. */
export function failTask(task: Task, settings: TaskSettings, error: unknown): Outcome[] {
  if (task.kind === 'lines')
    return processLines(task, settings, ({ label }, name) => failed(label, name, error, settings))
  const { label, name } = identify(task)
  return [failed(label, name, error, settings)]
}

function identify(task: Exclude<Task, { kind: 'lines' }>): { label: Label; name: string } {
  if (task.kind === 'failure' && task.line !== undefined)
    return { label: { field: 'line', value: task.line }, name: `${task.name}:${task.line}` }
  return { label: { field: 'file', value: task.name }, name: task.name }
}

const decoder = new TextDecoder()

function processLines(
  task: Extract<Task, { kind: 'lines' }>,
  settings: TaskSettings,
  process: (document: ReadDocument, name: string) => Outcome,
): Outcome[] {
  const outcomes: Outcome[] = []
  const lines = decoder.decode(task.bytes).split('\n')
  for (const [index, line] of lines.entries()) {
    if (line === '' || line === '\r') continue
    const number = task.firstLine + index
    const name = `${task.name}:${number}`
    let label: Label = { field: 'line', value: number }
    try {
      const { id, url, source, problem } = readRecord(line)
      if (id !== undefined) label = { field: 'id', value: id }
      if (problem !== undefined) throw new Error(problem)
      const options = url === undefined ? settings.options : { ...settings.options, url }
      const document = { label, source, bytes: Buffer.byteLength(source), options }
      outcomes.push(process(document, name))
    } catch (error) {
      outcomes.push(failed(label, name, error, settings))
    }
  }
  return outcomes
}

function processDocument(document: ReadDocument, name: string, settings: TaskSettings, tools: TaskTools): Outcome {
  const { label, source, bytes, options } = document
  const article = tools.parse(source, options)
  const output = settings.silent ? {} : { output: formatOutput({ label, source, article }, settings) }
  return { label, name, bytes, ...output, ...(settings.stats && { tally: tallyArticle(article, bytes) }) }
}

/** In NDJSON a line stands for every document, so that what reads it can count on it. */
function failed(label: Label, name: string, error: unknown, settings: TaskSettings): Outcome {
  const message = messageOf(error)
  const output =
    settings.format === 'ndjson' && !settings.silent ? { output: `${formatFailure(message, label)}\n` } : {}
  return { label, name, error: message, bytes: 0, ...output }
}
