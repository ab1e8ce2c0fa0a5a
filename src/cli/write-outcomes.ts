import type { Comparison } from './comparison.js'
import { onOneLine } from './display-width.js'
import { type ExitCode, exitCodes } from './exit-codes.js'
import { formatStats } from './format-stats.js'
import type { CommandIo } from './io.js'
import { type Progress, startProgress } from './progress.js'
import { addTally, emptyTally, type Tally } from './tally.js'
import type { Outcome, TaskSettings } from './task.js'

/** What is to be written of the outcomes. */
export interface OutputPlan {
  readonly settings: TaskSettings
  /** undefined: nothing is compared. */
  readonly comparison: Comparison | undefined
  /** The share of the input that is done, 0–1, after so many documents; undefined where it is unknown. */
  share(documents: number): number | undefined
}

type Writer = Pick<CommandIo, 'writeOutput' | 'writeError' | 'now' | 'signal' | 'columns' | 'errorColumns'>

/** Writes outcomes as they come, and at the end what the run came to. Takes the next ones when those before are written. */
export async function writeOutcomes(
  groups: AsyncIterable<readonly Outcome[]>,
  plan: OutputPlan,
  io: Writer,
): Promise<ExitCode> {
  const { settings, comparison } = plan
  const tally = emptyTally()
  const progress = startProgress(progressColumns(settings, io), io)
  const separators = separatorsOf(plan)
  let written = 0
  for await (const outcomes of groups) {
    let text = ''
    for (const outcome of outcomes) {
      note(outcome, tally)
      if (outcome.output === undefined) continue
      const output = comparison === undefined ? outcome.output : await comparison.compare(outcome.output)
      text += (written === 0 ? separators.first : separators.next) + output
      written += 1
    }
    if (text !== '') await io.writeOutput(text)
    await complain(outcomes, progress, io)
    await progress.update({ ...tally, share: plan.share(tally.documents + tally.failures) })
  }
  await progress.clear()
  const last = written === 0 ? separators.none : separators.last
  if (last !== '') await io.writeOutput(last)
  if (io.signal.aborted) return exitCodes.interrupted
  await writeSums(tally, plan, io)
  return tally.failures === 0 ? exitCodes.good : exitCodes.unreadable
}

function note({ error, tally, bytes }: Outcome, sum: Tally): void {
  if (error !== undefined) sum.failures += 1
  else if (tally !== undefined) addTally(sum, tally)
  else {
    sum.documents += 1
    sum.bytes += bytes
  }
}

async function complain(outcomes: readonly Outcome[], progress: Progress, io: Writer): Promise<void> {
  const failed = outcomes.filter(({ error }) => error !== undefined)
  if (failed.length === 0) return
  await progress.clear()
  await io.writeError(failed.map(({ name, error }) => `news-parse: ${onOneLine(`${name}: ${error}`)}\n`).join(''))
}

/** A terminal that the documents are written to has no room for a line that comes and goes. */
function progressColumns({ several, silent }: TaskSettings, io: Writer): number | undefined {
  return several && (silent || io.columns === undefined) ? io.errorColumns : undefined
}

interface Separators {
  first: string
  next: string
  last: string
  /** In the place of all, where nothing was written. */
  none: string
}

function separatorsOf({ settings, comparison }: OutputPlan): Separators {
  const { format = 'json', stripped, several, silent } = settings
  const isProse = format === 'text' || format === 'markdown' || stripped
  const nothing = { first: '', next: '', last: '', none: '' }
  if (silent || comparison !== undefined || !several) return nothing
  if (isProse) return { ...nothing, next: '\n' }
  return format === 'json' ? { first: '[\n', next: ',\n', last: '\n]\n', none: '[]\n' } : nothing
}

async function writeSums(tally: Tally, { settings, comparison }: OutputPlan, io: Writer): Promise<void> {
  if (comparison !== undefined) {
    for (const line of comparison.missing()) await io.writeOutput(line)
    await io.writeError(`news-parse: ${comparison.summary()}\n`)
  }
  if (!settings.stats) return
  const { profile } = settings.options
  const sums = `${formatStats(tally, typeof profile === 'object' ? profile : undefined)}\n`
  await (settings.silent ? io.writeOutput(sums) : io.writeError(sums))
}
