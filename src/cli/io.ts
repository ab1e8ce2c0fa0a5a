import type { TaskTools } from './process-task.js'
import type { TaskSettings } from './task.js'
import type { Workers } from './workers.js'

/** All that the command needs of the world around it, so that it can be run without a process. */
export interface CommandIo extends TaskTools {
  /** The bytes of a file, or of standard input for `-`, as they come. Throws what `readFile` rejects with. */
  open(name: string): AsyncIterable<Uint8Array>
  /**
   * What a name on the command line stands for: itself, or the files of a folder or a pattern whose names `wanted` matches.
   * Throws with a message that says why nothing is found.
   */
  findFiles(name: string, wanted: RegExp): AsyncIterable<string>
  /** Whether a name stands for the files of a folder or a pattern. */
  isManyFiles(name: string): Promise<boolean>
  /** Bytes of a file from `start` (from 0) to before `end`. */
  readRange(name: string, start: number, end: number): Promise<Uint8Array>
  /** Bytes of a file; undefined for what is no regular file, or is not there. */
  fileSize(name: string): Promise<number | undefined>
  /** Threads that do tasks; `jobs` at a time. */
  startThreads(settings: TaskSettings, jobs: number | 'auto'): Promise<Workers>
  /** Resolves when the text was taken over; rejects when nobody reads any more. */
  writeOutput(text: string): Promise<void>
  writeError(text: string): Promise<void>
  /** Whether standard input is a terminal: nothing was piped in. */
  inputIsTerminal: boolean
  /** Width of the terminal in columns; undefined when the output goes elsewhere, and then nothing is cut. */
  columns: number | undefined
  /** Width of the terminal that messages go to; undefined when they go elsewhere. */
  errorColumns: number | undefined
  /** Aborted when somebody wants the command to end. */
  signal: AbortSignal
  /** Milliseconds since some moment. */
  now(): number
  version: string
}
