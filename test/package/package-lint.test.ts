import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { expect, inject, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('publint finds nothing in the packed package', async () => {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  const bytes = readFileSync(inject('tarball'))
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const { messages } = await publint({ pack: { tarball }, strict: true })
  expect(messages.map((message) => formatMessage(message, manifest))).toEqual([])
})

test('attw finds the right types for every way of resolving the package', () => {
  // Node 10 knows no `exports`; every Node that is supported does.
  const call = [inject('tarball'), '--format', 'json', '--profile', 'node16']
  const output = execFileSync(`${root}node_modules/.bin/attw`, call, { encoding: 'utf8' })
  const { analysis, problems } = JSON.parse(output)
  expect(analysis.types).toMatchObject({ kind: 'included' })
  const found = Object.values(problems ?? {}).flat() as { resolutionKind?: string }[]
  expect(found.filter((problem) => problem.resolutionKind !== 'node10')).toEqual([])
})
