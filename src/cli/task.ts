import type { ParseOptions } from '../model/options.js'
import type { OutputFormat } from './read-arguments.js'
import type { Tally } from './tally.js'

/** Something to parse. Plain data: it is sent to other threads. */
export type Task =
  /** A file that holds one document. */
  | { readonly kind: 'file'; readonly name: string }
  /** One document, as it was read. */
  | { readonly kind: 'document'; readonly name: string; readonly bytes: Uint8Array }
  /** Whole lines of NDJSON, a document each. `firstLine` is the number of the first, from 1. */
  | { readonly kind: 'lines'; readonly name: string; readonly firstLine: number; readonly bytes: Uint8Array }
  /** Nothing: what was meant to be here could not be read. It takes its turn, so that its message stands in its place. */
  | { readonly kind: 'failure'; readonly name: string; readonly line?: number; readonly message: string }

/** What is the same for all tasks of a run. Plain data: it is sent to other threads. */
export interface TaskSettings {
  readonly format: OutputFormat | undefined
  readonly stripped: boolean
  /** Whether nothing of the documents is written: the call asks for sums alone. */
  readonly silent: boolean
  /** Whether the run may have several documents, so that each is told apart. */
  readonly several: boolean
  /** Width of the terminal in columns; undefined: nothing is cut. */
  readonly columns: number | undefined
  readonly options: ParseOptions
  /** Whether outcomes carry a tally. */
  readonly stats: boolean
}

/** How a document is named in the output: a field, which stands first in its JSON, and its value. */
export interface Label {
  /** `file`: its name. `id`: as its line of NDJSON states it. `line`: the number of a line that states none, from 1. */
  readonly field: 'file' | 'id' | 'line'
  readonly value: string | number
}

/** What became of one document. */
export interface Outcome {
  readonly label: Label
  /** What to write, without what separates it from the document before; undefined where there is nothing. */
  readonly output?: string
  /** Why it could not be read, in one sentence without its name; undefined where it was. */
  readonly error?: string
  /** What messages call it. */
  readonly name: string
  /** Size of the document in bytes, unpacked; 0 where it could not be read. */
  readonly bytes: number
  readonly tally?: Tally
}
