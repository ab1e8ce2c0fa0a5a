import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/cli/display-width.js'
import { startProgress } from '../../src/cli/progress.js'
import { run } from '../../src/cli/run.js'
import { fakeWorld } from './fake.js'

/** A terminal with a clock. */
function terminal(columns: number | undefined) {
  const written: string[] = []
  let time = 0
  const progress = startProgress(columns, {
    writeError: async (text) => {
      written.push(text)
    },
    now: () => time,
  })
  return {
    written,
    progress,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
  }
}

const state = { documents: 1234, failures: 0, bytes: 5_600_000, share: 0.25 }

describe('progress', () => {
  test('says how far the run is and how fast it goes, in one line', async () => {
    const { written, progress, pass } = terminal(80)
    pass(2000)
    await progress.update(state)
    expect(written).toEqual(['\r\u001b[K[#####               ]  25 %  1,234 documents, 617/s, 5.6 MB'])
    pass(1000)
    await progress.update({ ...state, share: undefined, failures: 2 })
    expect(written[1]).toBe('\r\u001b[K1,234 documents, 411/s, 5.6 MB, 2 unreadable')
    await progress.clear()
    expect(written[2]).toBe('\r\u001b[K')
  })

  test('is drawn at most ten times a second, and fits the terminal', async () => {
    const { written, progress, pass } = terminal(30)
    for (let index = 0; index < 100; index += 1) {
      await progress.update(state)
      pass(10)
    }
    expect(written).toHaveLength(10)
    for (const text of written) expect(displayWidth(text.slice('\r\u001b[K'.length))).toBeLessThan(30)
  })

  test('is absent without a terminal', async () => {
    const { written, progress } = terminal(undefined)
    await progress.update(state)
    await progress.clear()
    expect(written).toEqual([])
  })

  test('is shown beside a file that is written, not among documents on the screen, and a message takes its place', async () => {
    const files = { a: 'One', b: 'Two' }
    const beside = fakeWorld(files, { errorColumns: 80 })
    expect(await run(['--format', 'ndjson', 'a', 'absent', 'b'], beside)).toBe(1)
    expect(beside.errors).toMatch(/\r\u001b\[K(?:\[#* *\] .{3} % {2})?\d documents/)
    expect(beside.errors).toMatch(/\r\u001b\[Knews-parse: absent: [^\n]*\n/)
    expect(beside.errors.endsWith('\r\u001b[K') || beside.errors.endsWith('\n')).toBe(true)
    const among = fakeWorld(files, { errorColumns: 80, columns: 80 })
    await run(['--format', 'text', 'a', 'b'], among)
    expect(among.errors).toBe('')
  })
})
