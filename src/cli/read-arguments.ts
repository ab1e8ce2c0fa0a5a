import { parseArgs } from 'node:util'
import { CallError, messageOf } from './call-error.js'

/** The forms of output, in the order of the help text. */
const outputFormats = ['json', 'ndjson', 'text', 'markdown', 'report'] as const

/** A form of output. */
export type OutputFormat = (typeof outputFormats)[number]

/** What a file holds: one document, or one on each line. */
const inputFormats = ['document', 'ndjson'] as const

/** Threads that can be asked for; more than any machine has processors for. */
const maxJobs = 512

/** What a call asks for. */
export interface CommandRequest {
  /** Names of files and folders, and glob patterns; `-` is standard input. */
  files: string[]
  /** A file of names, a line each; `-` is standard input, undefined: there is none. */
  filesFrom: string | undefined
  input: (typeof inputFormats)[number]
  /** undefined when the call names none. */
  format: OutputFormat | undefined
  stripped: boolean
  stats: boolean
  /** The name of an older NDJSON output; undefined: nothing is compared. */
  compare: string | undefined
  /** Threads, from 1; `auto`: as many as the machine can run at a time. */
  jobs: number | 'auto'
  url: string | undefined
  /** A profile's id, the name of a file that ends in `.json`, or `none`; undefined: the one that matches. */
  profile: string | undefined
  timeZone: string | undefined
  help: boolean
  version: boolean
}

const optionTable = {
  compare: { type: 'string' },
  'files-from': { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  input: { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  profile: { type: 'string' },
  stats: { type: 'boolean' },
  stripped: { type: 'boolean' },
  'time-zone': { type: 'string' },
  url: { type: 'string' },
  version: { type: 'boolean', short: 'V' },
} as const

/** Reads the arguments of the command. Throws a `CallError` for those it does not know, and for those that exclude each other. */
export function readArguments(argv: readonly string[]): CommandRequest {
  const { values, positionals } = parseOrComplain(argv)
  const request: CommandRequest = {
    files: positionals,
    filesFrom: values['files-from'],
    input: readChoice('input', values.input, inputFormats) ?? 'document',
    format: readChoice('format', values.format, outputFormats),
    stripped: values.stripped === true,
    stats: values.stats === true,
    compare: values.compare,
    jobs: readJobs(values.jobs),
    url: values.url,
    profile: values.profile,
    timeZone: values['time-zone'],
    help: values.help === true,
    version: values.version === true,
  }
  const wrong = contradictions.find(({ holds }) => holds(request))
  if (wrong !== undefined) throw new CallError(wrong.message)
  return request
}

/** Calls that name things that do not go together. */
const contradictions: readonly { holds: (request: CommandRequest) => boolean; message: string }[] = [
  {
    holds: ({ stripped, format }) => stripped && format !== undefined && format !== 'text',
    message: '--stripped is a table for people; it goes with --format text alone',
  },
  {
    holds: ({ format, files, filesFrom, input }) =>
      format === 'report' && (files.length > 1 || filesFrom !== undefined || input === 'ndjson'),
    message: '--format report is one page about one file',
  },
  {
    holds: ({ files, filesFrom }) => [...files, filesFrom].filter((name) => name === '-').length > 1,
    message: 'standard input (-) can be read only once',
  },
  {
    holds: ({ compare, format, stripped }) =>
      compare !== undefined && (stripped || (format !== undefined && format !== 'ndjson')),
    message: '--compare writes lines of its own; it goes without --format and --stripped',
  },
  {
    holds: ({ stats, stripped, format }) => stats && stripped && format === undefined,
    message: '--stats and --stripped both take the place of the articles; name a --format',
  },
]

function parseOrComplain(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: optionTable, allowPositionals: true })
  } catch (error) {
    throw new CallError(firstSentence(messageOf(error)))
  }
}

/** Node's messages go on with advice about `--` that helps nobody who misspelt an option. */
function firstSentence(message: string): string {
  return message.split('. ', 1).join('')
}

function readChoice<Name extends string>(
  option: string,
  given: string | undefined,
  known: readonly Name[],
): Name | undefined {
  if (given === undefined) return undefined
  const name = known.find((one) => one === given)
  if (name === undefined)
    throw new CallError(`unknown ${option} ${JSON.stringify(given)}; known are ${known.join(', ')}`)
  return name
}

function readJobs(given: string | undefined): number | 'auto' {
  if (given === undefined) return 1
  if (given === 'auto') return 'auto'
  const jobs = /^\d{1,3}$/.test(given) ? Number(given) : 0
  if (jobs < 1 || jobs > maxJobs) throw new CallError(`--jobs wants a number from 1 to ${maxJobs}, or auto`)
  return jobs
}
