import { parseArgs } from 'node:util'

/** The forms of output, in the order of the help text. */
const outputFormats = ['json', 'ndjson', 'text', 'markdown', 'report'] as const

/** A form of output. */
type OutputFormat = (typeof outputFormats)[number]

/** What a call asks for. */
export interface CommandRequest {
  /** File names; `-` is standard input. */
  files: string[]
  /** undefined when the call names none. */
  format: OutputFormat | undefined
  stripped: boolean
  url: string | undefined
  /** A profile's id, the name of a file that ends in `.json`, or `none`; undefined: the one that matches. */
  profile: string | undefined
  timeZone: string | undefined
  help: boolean
  version: boolean
}

/** A call that cannot be answered; the message says why in one line. */
export class CallError extends Error {}

const optionTable = {
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  profile: { type: 'string' },
  stripped: { type: 'boolean' },
  'time-zone': { type: 'string' },
  url: { type: 'string' },
  version: { type: 'boolean', short: 'V' },
} as const

/** Reads the arguments of the command. Throws a `CallError` for those it does not know. */
export function readArguments(argv: readonly string[]): CommandRequest {
  const { values, positionals } = parseOrComplain(argv)
  const request: CommandRequest = {
    files: positionals,
    format: readFormat(values.format),
    stripped: values.stripped === true,
    url: values.url,
    profile: values.profile,
    timeZone: values['time-zone'],
    help: values.help === true,
    version: values.version === true,
  }
  if (request.stripped && request.format !== undefined && request.format !== 'text')
    throw new CallError(`--stripped is a table for people; it goes with --format text alone`)
  if (request.format === 'report' && request.files.length > 1)
    throw new CallError('--format report is one page about one file')
  if (request.files.filter((file) => file === '-').length > 1)
    throw new CallError('standard input (-) can be read only once')
  return request
}

function parseOrComplain(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: optionTable, allowPositionals: true })
  } catch (error) {
    throw new CallError(error instanceof Error ? firstSentence(error.message) : String(error))
  }
}

/** Node's messages go on with advice about `--` that helps nobody who misspelt an option. */
function firstSentence(message: string): string {
  return message.split('. ', 1).join('')
}

function readFormat(name: string | undefined): OutputFormat | undefined {
  if (name === undefined) return undefined
  const format = outputFormats.find((known) => known === name)
  if (format === undefined)
    throw new CallError(`unknown format ${JSON.stringify(name)}; known are ${outputFormats.join(', ')}`)
  return format
}
