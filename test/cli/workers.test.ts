import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import type { Task, TaskSettings } from '../../src/cli/task.js'
import { startThreads } from '../../src/cli/workers.js'

const folder = mkdtempSync(join(tmpdir(), 'news-parse-workers-'))

afterAll(() => rmSync(folder, { recursive: true }))

const settings: TaskSettings = {
  format: 'ndjson',
  stripped: false,
  silent: false,
  several: true,
  columns: undefined,
  options: {},
  stats: false,
}

/** Answers with the name of the task, and dies of the name `deadly`. */
const script = `
export function work({ name }) {
  if (name !== 'deadly') return [{ label: { field: 'file', value: name }, name, bytes: 0 }]
  setTimeout(() => { throw new Error('out of memory') })
  return new Promise(() => {})
}
`

describe('startThreads', () => {
  test('goes on when a thread dies, and says so for each document of its task', { timeout: 60_000 }, async () => {
    const path = join(folder, 'worker.mjs')
    writeFileSync(path, script)
    const workers = await startThreads(pathToFileURL(path), settings, 1)
    const bytes = new TextEncoder().encode('{"id":"a","source":""}\n\n{"source":""}\n')
    const lines: Task = { kind: 'lines', name: 'deadly', firstLine: 8, bytes }
    const [one, two, three] = await Promise.all([
      workers.work(lines),
      workers.work({ kind: 'file', name: 'deadly' }),
      workers.work({ kind: 'file', name: 'fine' }),
    ])
    expect(one).toMatchObject([
      { name: 'deadly:8', error: 'out of memory', output: '{"id":"a","error":"out of memory"}\n' },
      { name: 'deadly:10', error: 'out of memory', output: '{"line":10,"error":"out of memory"}\n' },
    ])
    expect(two).toMatchObject([{ name: 'deadly', error: 'out of memory' }])
    expect(three).toMatchObject([{ name: 'fine' }])
    await workers.stop()
  })
})
