import { describe, expect, test } from 'vitest'
import { readLines } from '../../src/cli/read-lines.js'

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** The blocks as text, each with the number of its first line. */
async function blocks(chunks: AsyncIterable<Uint8Array>, limit?: number): Promise<[number, string | null][]> {
  const found: [number, string | null][] = []
  for await (const block of readLines(chunks, limit))
    found.push(block.kind === 'lines' ? [block.firstLine, Buffer.from(block.bytes).toString()] : [block.line, null])
  return found
}

describe('readLines', () => {
  test.each([1, 2, 3, 5, 100])('gives whole lines of chunks of %d bytes', async (size) => {
    const text = 'one\n\n二二\nfour\r\nfive'
    const found = await blocks(inChunks(text, size))
    expect(found.map(([, lines]) => lines).join('')).toBe(text)
    for (const [, lines] of found.slice(0, -1)) expect(lines).toMatch(/\n$/)
    const before = found.map((_, index) =>
      found
        .slice(0, index)
        .map(([, lines]) => lines)
        .join(''),
    )
    expect(found.map(([line]) => line)).toEqual(before.map((lines) => lines.split('\n').length))
  })

  test('gives nothing of an empty stream, and no line after the last line feed', async () => {
    expect(await blocks(inChunks('', 1))).toEqual([])
    expect(await blocks(inChunks('a\n', 10))).toEqual([[1, 'a\n']])
  })

  test.each([1, 3, 8])('lets a line go that is too long, and goes on after it (chunks of %d)', async (size) => {
    const found = await blocks(inChunks(`a\n${'x'.repeat(50)}\nb\nc`, size), 10)
    expect(found.filter(([, lines]) => lines === null)).toEqual([[2, null]])
    expect(
      found
        .filter(([, lines]) => lines !== null)
        .map(([, lines]) => lines)
        .join(''),
    ).toBe('a\nb\nc')
    expect(found.at(-1)).toEqual([4, 'c'])
  })

  test('lets a last line go that is too long', async () => {
    expect(await blocks(inChunks(`a\n${'x'.repeat(50)}`, 4), 10)).toEqual([
      [1, 'a\n'],
      [2, null],
    ])
  })
})
