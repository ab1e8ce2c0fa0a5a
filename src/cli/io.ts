import type { Article } from '../model/article.js'
import type { ParseOptions } from '../model/options.js'

/** All that the command needs of the world around it, so that it can be run without a process. */
export interface CommandIo {
  parse(source: Uint8Array, options: ParseOptions): Article
  /** Rejects with an error whose message says why the file could not be read. */
  readFile(name: string): Promise<Uint8Array>
  /** Everything on standard input. */
  readInput(): Promise<Uint8Array>
  /** Resolves when the text was taken over; rejects when nobody reads any more. */
  writeOutput(text: string): Promise<void>
  writeError(text: string): Promise<void>
  /** Whether standard input is a terminal: nothing was piped in. */
  inputIsTerminal: boolean
  /** Width of the terminal in columns; undefined when the output goes elsewhere, and then nothing is cut. */
  columns: number | undefined
  version: string
}
