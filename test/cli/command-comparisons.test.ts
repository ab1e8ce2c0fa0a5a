import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ferry, ferryLines, records, useCommandFolder } from './command-folder.js'

const command = useCommandFolder()

describe('--compare', () => {
  test('says which documents changed, came or went, and where', () => {
    const { stdout } = command.call(['--input', 'ndjson'], ferryLines(30))
    const old = records(stdout)
    const [third] = old.splice(3, 1)
    const changed = structuredClone(old[9]) as { paragraphs: string[]; metadata: Record<string, unknown> }
    changed.paragraphs.push('A line that is no more.')
    changed.metadata.language = 'en'
    old[9] = changed as never
    old.push({ id: 'gone', status: 'ok' })
    // Another order, and another order of fields.
    old.reverse()
    const lines = old.map(({ id, ...rest }, index) =>
      JSON.stringify(index % 2 === 0 ? { id, ...rest } : { ...rest, id }),
    )
    command.write('old.ndjson', `${lines.join('\n')}\n`)
    for (const jobs of ['1', '2']) {
      const result = command.call(['--input', 'ndjson', '--compare', 'old.ndjson', '-j', jobs], ferryLines(30))
      expect(result.status).toBe(0)
      expect(records(result.stdout)).toEqual([
        { id: third?.id, change: 'added' },
        {
          id: changed && 'f10',
          change: 'changed',
          differences: [
            { path: 'metadata.language', old: 'en' },
            { path: 'paragraphs[1]', old: 'A line that is no more.' },
          ],
        },
        { id: 'gone', change: 'missing' },
      ])
      expect(result.stderr).toBe('news-parse: compared: 28 the same, 1 changed, 1 added, 1 missing\n')
    }
  })

  test('with a file that is no output of the command is a wrong call', () => {
    command.write('prose.txt', 'Not a line of JSON.\n')
    expect(command.call(['--input', 'ndjson', '--compare', 'prose.txt'], ferryLines(1))).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('prose.txt is no NDJSON that this command wrote: line 1: not JSON'),
    })
    command.write('cut.ndjson', '{"id":"f0","status":')
    expect(command.call(['--input', 'ndjson', '--compare', 'cut.ndjson'], ferryLines(1))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('the old line of {"id":"f0"} is not JSON'),
    })
    expect(command.call(['--input', 'ndjson', '--compare', 'absent.ndjson'], ferryLines(1)).status).toBe(2)
  })
})

describe('--stats', () => {
  test('sums the run, the same on one thread and on two', () => {
    const noisy = `<body><article><p>${'Ferries run late. '.repeat(20)}</p><!-- x --></article><script>let a</script></body>`
    const lines = `${ferryLines(5)}${JSON.stringify({ id: 'noisy', source: noisy })}\n{"id":"bad"}\n{"id":"empty","source":""}\n`
    const one = command.call(['--input', 'ndjson', '--stats'], lines)
    expect(one.status).toBe(1)
    const sums = JSON.parse(one.stdout)
    expect(sums).toMatchObject({
      documents: 7,
      failures: 1,
      statuses: { ok: 6, empty: 1 },
      rules: { 'generic/script': 1, 'generic/comment': 1 },
      accounting: { unaccounted: 0, byReason: { script: 4 } },
    })
    expect(sums.accounting.total).toBe(sums.accounting.kept + sums.accounting.stripped)
    expect(sums.bytes).toBe(Buffer.byteLength(noisy) + Buffer.byteLength(ferry(1)) * 5)
    expect(sums.deadRules).toContain('generic/style')
    expect(sums.deadRules).not.toContain('generic/script')
    expect(command.call(['--input', 'ndjson', '--stats', '-j', '2'], lines)).toEqual(one)
    const beside = command.call(['--input', 'ndjson', '--stats', '--format', 'ndjson'], lines)
    expect(records(beside.stdout)).toHaveLength(8)
    expect(beside.stderr.endsWith(one.stdout)).toBe(true)
  })

  test('knows the rules of the profiles that were used, inherited ones too', () => {
    const document = readFileSync(new URL('../../fixtures/sample/input.md', import.meta.url))
    const { stdout } = command.call(['--stats', '-'], document)
    const { profiles, rules, deadRules } = JSON.parse(stdout)
    expect(profiles).toEqual({ 'sina-finance': 1 })
    expect(rules).toHaveProperty(['sina/app-qr'])
    expect(deadRules.filter((id: string) => id.startsWith('sina'))).not.toEqual([])
    expect(deadRules.filter((id: string) => id in rules)).toEqual([])
  })
})
