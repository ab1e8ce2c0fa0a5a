import type { CommandIo } from './io.js'
import type { CommandRequest } from './read-arguments.js'

/** The input of a run, watched. */
export interface MeasuredInput {
  /** The world as it was, whose `open` counts. */
  readonly io: CommandIo
  /** The share of the input that is done, 0–1, after so many documents; undefined where nobody knows how much there is. */
  share(documents: number): number | undefined
}

/** Watches how much of the input was read, where files of a known size are all there is and a terminal shows it. */
export async function measureInput(request: CommandRequest, io: CommandIo): Promise<MeasuredInput> {
  const unknown = { io, share: () => undefined }
  if (io.errorColumns === undefined || request.filesFrom !== undefined || request.files.length === 0) return unknown
  const sizes = await Promise.all(request.files.map((name) => io.fileSize(name)))
  if (sizes.includes(undefined)) return unknown
  if (request.input === 'document') return { io, share: (documents) => documents / request.files.length }
  const total = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
  let read = 0
  const counting: CommandIo = {
    ...io,
    async *open(name) {
      for await (const chunk of io.open(name)) {
        read += chunk.length
        yield chunk
      }
    },
  }
  return { io: counting, share: () => (total === 0 ? 1 : read / total) }
}
