const lineFeed = 0x0a

/** Whole lines of a stream, or one line that was too long to be kept. */
export type LineBlock =
  /** `firstLine` counts from 1. The last line of a stream may lack its line feed; all others have theirs. */
  | { readonly kind: 'lines'; readonly firstLine: number; readonly bytes: Uint8Array }
  | { readonly kind: 'too-long'; readonly line: number }

/** Bytes that one line may have: a document of 20 million characters (`maxLength`) fits, each an escape of six bytes. */
const maxLineBytes = 128 * 1024 * 1024

/**
 * Cuts a stream into blocks of whole lines: those that a chunk of it completes, so that a line is passed on as soon as it
 * is there. Holds one block and one unfinished line at a time; a line is let go once it is longer than `limit` bytes.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = maxLineBytes,
): AsyncGenerator<LineBlock> {
  let unfinished: Uint8Array[] = []
  let length = 0
  let line = 1
  let isSkipping = false
  for await (const chunk of chunks) {
    let rest = chunk
    if (isSkipping) {
      const end = rest.indexOf(lineFeed)
      if (end === -1) continue
      rest = rest.subarray(end + 1)
      isSkipping = false
      line += 1
    }
    const end = rest.lastIndexOf(lineFeed) + 1
    if (end > 0) {
      const bytes = Buffer.concat([...unfinished, rest.subarray(0, end)])
      yield { kind: 'lines', firstLine: line, bytes }
      line += countLineFeeds(bytes)
      unfinished = []
      length = 0
    }
    if (end === rest.length) continue
    unfinished.push(rest.subarray(end))
    length += rest.length - end
    if (length <= limit) continue
    yield { kind: 'too-long', line }
    unfinished = []
    length = 0
    isSkipping = true
  }
  if (length > 0) yield { kind: 'lines', firstLine: line, bytes: Buffer.concat(unfinished) }
}

function countLineFeeds(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count += 1
  return count
}
