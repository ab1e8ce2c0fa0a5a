import { pipeline, Readable } from 'node:stream'
import { createGunzip, gunzipSync } from 'node:zlib'

/** The first two bytes of a gzip file (RFC 1952, 2.3.1). */
const gzipMagic = [0x1f, 0x8b] as const

/**
 * Bytes that one document may have, unpacked. Above every document that the parser reads whole: 20 million UTF-16 units
 * (`maxLength`) are at most 60 MB of UTF-8. What is larger is refused, so that no packed file can fill the memory.
 */
export const maxDocumentBytes: number = 256 * 1024 * 1024

/** Unpacks a document that is gzip, of one or several members; any other is returned as it is. Throws for broken gzip. */
export function unpackBytes(bytes: Uint8Array): Uint8Array {
  if (!isGzip(bytes)) return bytes
  return gunzipSync(bytes, { maxOutputLength: maxDocumentBytes })
}

/** Unpacks a stream that is gzip, of one or several members; any other is passed on. Throws where broken gzip breaks. */
export async function* unpackStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  const head = await readHead(iterator)
  const whole = startWith(head, iterator)
  if (!isGzip(head)) {
    yield* whole
    return
  }
  const gunzip = createGunzip()
  // An error of either side destroys the other, and so reaches whoever reads on.
  pipeline(Readable.from(whole), gunzip, () => {})
  yield* gunzip
}

function isGzip(bytes: Uint8Array): boolean {
  return gzipMagic.every((byte, index) => bytes[index] === byte)
}

/** As many chunks as hold the magic bytes, in one. */
async function readHead(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array()
  while (head.length < gzipMagic.length) {
    const { done, value } = await iterator.next()
    if (done) break
    head = head.length === 0 ? value : Buffer.concat([head, value])
  }
  return head
}

async function* startWith(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
