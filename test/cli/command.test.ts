import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type BuiltCommand, buildCommand } from '../support/built-command.js'

/** Every test starts processes, which take their time on a machine that does other things too. */
vi.setConfig({ testTimeout: 120_000 })

let command: BuiltCommand
let folder: string

beforeAll(async () => {
  command = await buildCommand()
  folder = mkdtempSync(join(tmpdir(), 'news-parse-command-'))
})

afterAll(() => {
  command.remove()
  rmSync(folder, { recursive: true })
})

/** A document about the ferry of the given number. */
function ferry(number: number): string {
  return `<article><p>Ferry ${number} is back at the pier, and every passenger is pleased.</p></article>`
}

function ferryLine(number: number): string {
  return `${JSON.stringify({ id: `f${number}`, url: `https://ferries.example/${number}`, source: ferry(number) })}\n`
}

function ferryLines(count: number): string {
  return Array.from({ length: count }, (_, number) => ferryLine(number)).join('')
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** Runs the command in the folder of the tests. */
function call(
  args: readonly string[],
  input: string | Uint8Array = '',
): { status: number | null; stdout: string; stderr: string } {
  const options = { cwd: folder, encoding: 'utf8', input, maxBuffer: 256 * 1024 * 1024 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [command.script, ...args], options)
  return { status, stdout, stderr }
}

function records(ndjson: string): Record<string, unknown>[] {
  return ndjson
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

describe('files', () => {
  test('of folders and patterns come in the order of their names, with their path first', () => {
    for (const name of ['b.html', 'a.md', 'deep/er/c.htm', '.hidden/d.html', 'notes.txt', 'e.html'])
      write(`site/${name}`, ferry(1))
    const files = (args: readonly string[]) =>
      records(call(['--format', 'ndjson', ...args]).stdout).map(({ file }) => file)
    expect(files(['site'])).toEqual(['site/a.md', 'site/b.html', 'site/deep/er/c.htm', 'site/e.html'])
    expect(files(['site/**/*.htm*'])).toEqual(['site/b.html', 'site/deep/er/c.htm', 'site/e.html'])
    expect(files([join(folder, 'site/?.html')])).toEqual([join(folder, 'site/b.html'), join(folder, 'site/e.html')])
    expect(files(['site/notes.txt', '-j2', 'site/a.md'])).toEqual(['site/notes.txt', 'site/a.md'])
  })

  test('a folder of one file is an array, as one of many is', () => {
    write('single/a.html', ferry(1))
    expect(JSON.parse(call(['single']).stdout)).toMatchObject([{ file: join('single', 'a.html'), status: 'ok' }])
  })

  test('a name with pattern characters is a file where there is one', () => {
    write('what [1].html', ferry(1))
    expect(JSON.parse(call(['what [1].html']).stdout)).toMatchObject({ status: 'ok' })
  })

  test('a pattern without a match, a file that is absent: a message each, and the rest goes on', () => {
    write('there.html', ferry(1))
    const { status, stdout, stderr } = call(['--format', 'ndjson', 'no/*.html', 'absent.html', 'there.html'])
    expect(status).toBe(1)
    expect(records(stdout)).toMatchObject([
      { file: 'no/*.html', error: 'no file matches' },
      { file: 'absent.html', error: expect.stringContaining('ENOENT') },
      { file: 'there.html', status: 'ok' },
    ])
    expect(stderr).toMatch(/^news-parse: no\/\*\.html: no file matches\nnews-parse: absent\.html: ENOENT[^\n]*\n$/)
  })

  test('a list names files one a line, as they are', () => {
    write('one.html', ferry(1))
    write('two *.html', ferry(2))
    const { status, stdout } = call(['--files-from', '-', '--format', 'ndjson'], 'one.html\r\n\ntwo *.html\n')
    expect(status).toBe(0)
    expect(records(stdout).map(({ file }) => file)).toEqual(['one.html', 'two *.html'])
  })
})

describe('gzip', () => {
  const members = (text: string) => {
    const middle = Math.floor(text.length / 2)
    return Buffer.concat([gzipSync(text.slice(0, middle)), gzipSync(text.slice(middle))])
  }

  test('is known by its first bytes, in one member or several', () => {
    write('packed.html', members(ferry(7)))
    const plain = call(['-'], ferry(7))
    expect(call(['packed.html'])).toEqual(plain)
    expect(call([], gzipSync(ferry(7)))).toEqual(plain)
    expect(call(['--input', 'ndjson'], members(ferryLines(50)))).toEqual(call(['--input', 'ndjson'], ferryLines(50)))
  })

  test('that is cut off is an error after the lines that are whole', () => {
    const packed = gzipSync(ferryLines(2_000))
    const { status, stdout, stderr } = call(['--input', 'ndjson'], packed.subarray(0, packed.length / 2))
    const got = records(stdout)
    expect(status).toBe(1)
    expect(got.length).toBeGreaterThan(10)
    expect(got.at(-1)).toMatchObject({ file: '-', error: 'unexpected end of file' })
    expect(got.slice(0, -1).map(({ id }) => id)).toEqual(got.slice(0, -1).map((_, number) => `f${number}`))
    expect(stderr).toBe('news-parse: -: unexpected end of file\n')
    write('cut.html', packed.subarray(0, 60))
    expect(call(['cut.html'])).toMatchObject({ status: 1, stdout: '' })
  })
})

describe('lines of NDJSON', () => {
  test('give a line each; one that cannot be read gives its error, and the others go on', () => {
    const lines = [
      ferryLine(1),
      'not JSON\n',
      '[1]\n',
      '\n',
      '{"id":"no-source"}\n',
      '{"id":{},"source":""}\n',
      `{"id":5,"url":7,"source":""}\n`,
      `${JSON.stringify({ source: ferry(2) })}\r\n`,
      ferryLine(3).trimEnd(),
    ]
    const { status, stdout, stderr } = call(['--input', 'ndjson'], lines.join(''))
    expect(status).toBe(1)
    expect(records(stdout)).toMatchObject([
      { id: 'f1', status: 'ok', metadata: {} },
      { line: 2, error: expect.stringMatching(/^not JSON: /) },
      { line: 3, error: 'an object was expected, got an array' },
      { id: 'no-source', error: 'source: text was expected, got nothing' },
      { line: 6, error: 'id: text or a number was expected, got an object' },
      { id: 5, error: 'url: text was expected, got a number' },
      { line: 8, status: 'ok' },
      { id: 'f3', status: 'ok' },
    ])
    expect(stderr.split('\n').map((line) => /^news-parse: -:(\d+): /.exec(line)?.[1])).toEqual([
      '2',
      '3',
      '5',
      '6',
      '7',
      undefined,
    ])
  })

  test('the URL of the line resolves its links', () => {
    const source = '<article><p>The ferry has a <a href="/times">time table</a>, which hangs at the pier.</p></article>'
    const lines = `${JSON.stringify({ id: 'a', url: 'https://a.example/x', source })}\n${JSON.stringify({ id: 'b', source })}\n`
    const { stdout } = call(['--input', 'ndjson', '--url', 'https://b.example/'], lines)
    expect(stdout).toContain('"https://a.example/times"')
    expect(stdout).toContain('"https://b.example/times"')
  })

  test('are read from files and folders, and written in every format but the report', () => {
    write('lines/a.ndjson', ferryLine(1))
    write('lines/b.jsonl.gz', gzipSync(ferryLine(2)))
    write('lines/c.html', ferry(3))
    const { stdout } = call(['--input', 'ndjson', 'lines', '--format', 'text'])
    expect(stdout).toMatch(/^==> f1 <==\n\nFerry 1[^\n]*\n\n==> f2 <==\n\nFerry 2[^\n]*\n$/)
    expect(JSON.parse(call(['--input', 'ndjson', 'lines', '--format', 'json']).stdout)).toMatchObject([
      { id: 'f1' },
      { id: 'f2' },
    ])
    expect(call(['--input', 'ndjson', 'lines', '--format', 'report']).status).toBe(2)
  })

  test('of which one arrives is answered before the next one comes', async () => {
    const child = spawn(process.execPath, [command.script, '--input', 'ndjson', '-j', '2'])
    const answered = new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))))
    child.stdin.write(ferryLine(1))
    expect(JSON.parse(await answered)).toMatchObject({ id: 'f1' })
    child.stdin.end()
    expect(await exitOf(child)).toMatchObject({ code: 0 })
  })
})

/** Resolves when the process has ended and all its output was read. */
function exitOf(child: ReturnType<typeof spawn>): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal })))
}

describe('threads', () => {
  test('keep the order, and write what one thread writes', () => {
    // Long and short by turns, so that the short ones are ready first.
    const lines = Array.from({ length: 100 }, (_, number) => {
      const source = number % 7 === 0 ? ferry(number).repeat(100) : ferry(number)
      return `${JSON.stringify({ id: number, source })}\n`
    }).join('')
    const one = call(['--input', 'ndjson', '--jobs', '1'], lines)
    const two = call(['--input', 'ndjson', '--jobs', '2'], lines)
    expect(records(two.stdout).map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, number) => number))
    expect(two).toEqual(one)
  })

  test('a wrong option is said once, with exit status 2', () => {
    const { status, stdout, stderr } = call(['-j', '2', '--input', 'ndjson', '--profile', 'nowhere'], ferryLines(3))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^news-parse: [^\n]*"nowhere"[^\n]*\nTry news-parse --help\n$/)
  })
})

describe('a long run', () => {
  test.each([1, 2])(
    'of 20,000 documents on %d thread(s) holds no more than a short one',
    async (jobs) => {
      // Peak resident memory of the process, in kilobytes, which it says itself when it ends.
      const watch = `data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`
      const peak = async (count: number): Promise<number> => {
        const child = spawn(process.execPath, [
          '--import',
          watch,
          command.script,
          '--input',
          'ndjson',
          '-j',
          String(jobs),
        ])
        let lines = 0
        let errors = ''
        child.stdout.on('data', (chunk: Buffer) => {
          for (const byte of chunk) if (byte === 0x0a) lines += 1
        })
        child.stderr.on('data', (chunk) => {
          errors += chunk
        })
        child.stdin.end('{"source":"<p>Late.</p>"}\n'.repeat(count))
        expect(await exitOf(child)).toMatchObject({ code: 0 })
        expect(lines).toBe(count)
        return Number(errors)
      }
      const short = await peak(8_000)
      const long = await peak(20_000)
      // Kept whole, the output of the longer run would be tens of megabytes and its articles several times that.
      expect(long - short).toBeLessThan(100_000)
    },
    120_000,
  )

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('that gets %s leaves whole lines and exits with %i', async (name, code) => {
    for (const jobs of ['1', '2']) {
      const child = spawn(process.execPath, [command.script, '--input', 'ndjson', '-j', jobs])
      let output = ''
      child.stdin.on('error', () => {})
      child.stdout.on('data', (chunk) => {
        if (output === '') child.kill(name)
        output += chunk
      })
      child.stdin.write(ferryLines(20_000))
      const exit = await exitOf(child)
      expect(exit).toEqual({ code, signal: null })
      const ids = records(output).map(({ id }) => id)
      expect(output.endsWith('\n')).toBe(true)
      expect(ids).toEqual(ids.map((_, number) => `f${number}`))
      expect(ids.length).toBeLessThan(20_000)
    }
  })

  test('that waits for its input can be interrupted', async () => {
    const child = spawn(process.execPath, [command.script, '--input', 'ndjson'])
    child.stdin.write(ferryLine(1))
    child.stdout.once('data', () => child.kill('SIGINT'))
    expect(await exitOf(child)).toEqual({ code: 130, signal: null })
  })

  test('whose reader goes away ends quietly', () => {
    write('many.ndjson', ferryLines(5_000))
    const pipeline = `set -o pipefail; "$0" "$1" --input ndjson -j 2 many.ndjson | head -n 1`
    const args = ['-c', pipeline, process.execPath, command.script]
    const { stdout, stderr, status } = spawnSync('bash', args, { cwd: folder, encoding: 'utf8' })
    expect(records(stdout)).toMatchObject([{ id: 'f0' }])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  test('shows no progress where standard error is no terminal', () => {
    expect(call(['--input', 'ndjson'], ferryLines(200)).stderr).toBe('')
  })
})

describe('--compare', () => {
  test('says which documents changed, came or went, and where', () => {
    const { stdout } = call(['--input', 'ndjson'], ferryLines(30))
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
    write('old.ndjson', `${lines.join('\n')}\n`)
    for (const jobs of ['1', '2']) {
      const result = call(['--input', 'ndjson', '--compare', 'old.ndjson', '-j', jobs], ferryLines(30))
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
    write('prose.txt', 'Not a line of JSON.\n')
    expect(call(['--input', 'ndjson', '--compare', 'prose.txt'], ferryLines(1))).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('prose.txt is no NDJSON that this command wrote: line 1: not JSON'),
    })
    write('cut.ndjson', '{"id":"f0","status":')
    expect(call(['--input', 'ndjson', '--compare', 'cut.ndjson'], ferryLines(1))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('the old line of {"id":"f0"} is not JSON'),
    })
    expect(call(['--input', 'ndjson', '--compare', 'absent.ndjson'], ferryLines(1)).status).toBe(2)
  })
})

describe('--stats', () => {
  test('sums the run, the same on one thread and on two', () => {
    const noisy = `<body><article><p>${'Ferries run late. '.repeat(20)}</p><!-- x --></article><script>let a</script></body>`
    const lines = `${ferryLines(5)}${JSON.stringify({ id: 'noisy', source: noisy })}\n{"id":"bad"}\n{"id":"empty","source":""}\n`
    const one = call(['--input', 'ndjson', '--stats'], lines)
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
    expect(call(['--input', 'ndjson', '--stats', '-j', '2'], lines)).toEqual(one)
    const beside = call(['--input', 'ndjson', '--stats', '--format', 'ndjson'], lines)
    expect(records(beside.stdout)).toHaveLength(8)
    expect(beside.stderr.endsWith(one.stdout)).toBe(true)
  })

  test('knows the rules of the profiles that were used, inherited ones too', () => {
    const document = readFileSync(new URL('../../fixtures/sample/input.md', import.meta.url))
    const { stdout } = call(['--stats', '-'], document)
    const { profiles, rules, deadRules } = JSON.parse(stdout)
    expect(profiles).toEqual({ 'sina-finance': 1 })
    expect(rules).toHaveProperty(['sina/app-qr'])
    expect(deadRules.filter((id: string) => id.startsWith('sina'))).not.toEqual([])
    expect(deadRules.filter((id: string) => id in rules)).toEqual([])
  })
})
