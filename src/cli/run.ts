import type { Article } from '../model/article.js'
import { NewsParseError } from '../model/errors.js'
import type { ParseOptions } from '../model/options.js'
import { onOneLine } from './display-width.js'
import { formatOutput } from './format-output.js'
import { helpText } from './help-text.js'
import type { CommandIo } from './io.js'
import { CallError, type CommandRequest, readArguments } from './read-arguments.js'
import { messageOf, readProfile } from './read-profile.js'

/** What the command tells the shell. */
const exitCodes = { good: 0, unreadable: 1, badCall: 2 } as const

/** The exit status of the command. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Runs the command with the arguments after its name. Resolves to its exit status; never rejects for what is in a file. */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  try {
    const request = readArguments(argv)
    if (request.help) return await show(helpText, io)
    if (request.version) return await show(`${io.version}\n`, io)
    if (request.files.length === 0 && io.inputIsTerminal) throw new CallError('no file given')
    return await parseAll(request, io)
  } catch (error) {
    if (!(error instanceof CallError || error instanceof NewsParseError)) throw error
    await complain(error.message, io)
    await io.writeError('Try news-parse --help\n')
    return exitCodes.badCall
  }
}

async function show(text: string, io: CommandIo): Promise<ExitCode> {
  await io.writeOutput(text)
  return exitCodes.good
}

/** Files are read, parsed and written one by one, so that memory holds one at a time. */
async function parseAll(request: CommandRequest, io: CommandIo): Promise<ExitCode> {
  const files = request.files.length === 0 ? ['-'] : request.files
  const options: ParseOptions = {
    url: request.url,
    profile: await readProfile(request.profile, io),
    timeZone: request.timeZone,
  }
  const asArray = files.length > 1 && !request.stripped && (request.format ?? 'json') === 'json'
  let exitCode: ExitCode = exitCodes.good
  let written = 0
  for (const file of files) {
    const place = { several: files.length > 1, isFirst: written === 0, columns: io.columns }
    const output = await parseOne(file, options, io, (source, article) =>
      formatOutput({ name: file, source, article }, request, place),
    )
    if (output === undefined) exitCode = exitCodes.unreadable
    else {
      const separator = asArray ? (written === 0 ? '[\n' : ',\n') : ''
      await io.writeOutput(separator + output)
      written += 1
    }
  }
  if (asArray) await io.writeOutput(written === 0 ? '[]\n' : '\n]\n')
  return exitCode
}

/** undefined when there is nothing to write, which has then been said. A wrong option is the call's fault and goes on up. */
async function parseOne(
  file: string,
  options: ParseOptions,
  io: CommandIo,
  write: (source: Uint8Array, article: Article) => string,
): Promise<string | undefined> {
  try {
    const source = file === '-' ? await io.readInput() : await io.readFile(file)
    return write(source, io.parse(source, options))
  } catch (error) {
    if (error instanceof NewsParseError) throw error
    await complain(`${file}: ${messageOf(error)}`, io)
    return undefined
  }
}

async function complain(message: string, io: CommandIo): Promise<void> {
  await io.writeError(`news-parse: ${onOneLine(message)}\n`)
}
