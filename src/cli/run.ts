import { NewsParseError } from '../model/errors.js'
import { CallError } from './call-error.js'
import { onOneLine } from './display-width.js'
import { type ExitCode, exitCodes } from './exit-codes.js'
import { helpText } from './help-text.js'
import type { CommandIo } from './io.js'
import { parseAll } from './parse-all.js'
import { readArguments } from './read-arguments.js'

/** Runs the command with the arguments after its name. Resolves to its exit status; never rejects for what is in a file. */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  try {
    const request = readArguments(argv)
    if (request.help) return await show(helpText, io)
    if (request.version) return await show(`${io.version}\n`, io)
    if (request.files.length === 0 && request.filesFrom === undefined && io.inputIsTerminal)
      throw new CallError('no file given')
    return await parseAll(request, io)
  } catch (error) {
    if (!(error instanceof CallError || error instanceof NewsParseError)) throw error
    await io.writeError(`news-parse: ${onOneLine(error.message)}\nTry news-parse --help\n`)
    return exitCodes.badCall
  }
}

async function show(text: string, io: CommandIo): Promise<ExitCode> {
  await io.writeOutput(text)
  return exitCodes.good
}
