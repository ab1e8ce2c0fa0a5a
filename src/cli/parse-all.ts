import type { ParseOptions } from '../model/options.js'
import { CallError, messageOf } from './call-error.js'
import { type Comparison, compareWith } from './comparison.js'
import type { ExitCode } from './exit-codes.js'
import type { CommandIo } from './io.js'
import { listTasks } from './list-tasks.js'
import { mapInOrder } from './map-in-order.js'
import { measureInput } from './measure-input.js'
import { indexRecords } from './old-records.js'
import type { CommandRequest } from './read-arguments.js'
import { readLines } from './read-lines.js'
import { readProfile } from './read-profile.js'
import type { TaskSettings } from './task.js'
import { workHere } from './workers.js'
import { writeOutcomes } from './write-outcomes.js'

/** Parses all that the call names, and writes it in its order. Memory holds a few tasks at a time. */
export async function parseAll(request: CommandRequest, io: CommandIo): Promise<ExitCode> {
  const settings = await readSettings(request, io)
  // A wrong option is the call's fault. It is seen here, before anything is written, and not once for each document.
  io.parse('', settings.options)
  const comparison = request.compare === undefined ? undefined : await openComparison(request.compare, io)
  const input = await measureInput(request, io)
  const workers = request.jobs === 1 ? workHere(settings, io) : await io.startThreads(settings, request.jobs)
  try {
    const tasks = listTasks(request, input.io)
    const outcomes = mapInOrder(tasks, workers.window, (task) => workers.work(task), io.signal)
    return await writeOutcomes(outcomes, { settings, comparison, share: input.share }, io)
  } finally {
    await workers.stop()
  }
}

async function readSettings(request: CommandRequest, io: CommandIo): Promise<TaskSettings> {
  const options: ParseOptions = {
    url: request.url,
    profile: await readProfile(request.profile, io),
    timeZone: request.timeZone,
  }
  const linesWanted = request.input === 'ndjson' || request.compare !== undefined
  return {
    format: request.format ?? (linesWanted && !request.stripped ? 'ndjson' : undefined),
    stripped: request.stripped,
    several: await isAboutSeveral(request, io),
    silent: request.stats && request.format === undefined && request.compare === undefined,
    columns: io.columns,
    options,
    stats: request.stats,
  }
}

/** Whether the call may be about several documents, however many there turn out to be. */
async function isAboutSeveral({ files, filesFrom, input }: CommandRequest, io: CommandIo): Promise<boolean> {
  if (input === 'ndjson' || filesFrom !== undefined || files.length > 1) return true
  const [only = '-'] = files
  return only !== '-' && (await io.isManyFiles(only))
}

async function openComparison(name: string, io: CommandIo): Promise<Comparison> {
  try {
    return compareWith(await indexRecords(readLines(io.open(name)), (start, end) => io.readRange(name, start, end)))
  } catch (error) {
    throw new CallError(`${name} is no NDJSON that this command wrote: ${messageOf(error)}`)
  }
}
