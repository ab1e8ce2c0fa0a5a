import { readFile, stat } from 'node:fs/promises'
import { maxDocumentBytes } from './unpack.js'

/** The bytes of a file, or of what a pipe or device gives. Refuses a file that is too large for one document. */
export async function readDocumentFile(name: string): Promise<Uint8Array> {
  const { size } = await stat(name)
  if (size > maxDocumentBytes)
    throw new Error(`${size} bytes are too many for one document; ${maxDocumentBytes} are read`)
  return readFile(name)
}
