import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { exitOf, ferry, ferryLine, ferryLines, records, useCommandFolder } from './command-folder.js'

const command = useCommandFolder()

describe('files', () => {
  test('of folders and patterns come in the order of their names, with their path first', () => {
    for (const name of ['b.html', 'a.md', 'deep/er/c.htm', '.hidden/d.html', 'notes.txt', 'e.html'])
      command.write(`site/${name}`, ferry(1))
    const files = (args: readonly string[]) =>
      records(command.call(['--format', 'ndjson', ...args]).stdout).map(({ file }) => file)
    expect(files(['site'])).toEqual(['site/a.md', 'site/b.html', 'site/deep/er/c.htm', 'site/e.html'])
    expect(files(['site/**/*.htm*'])).toEqual(['site/b.html', 'site/deep/er/c.htm', 'site/e.html'])
    expect(files([join(command.path, 'site/?.html')])).toEqual([
      join(command.path, 'site/b.html'),
      join(command.path, 'site/e.html'),
    ])
    expect(files(['site/notes.txt', '-j2', 'site/a.md'])).toEqual(['site/notes.txt', 'site/a.md'])
  })

  test('a folder of one file is an array, as one of many is', () => {
    command.write('single/a.html', ferry(1))
    expect(JSON.parse(command.call(['single']).stdout)).toMatchObject([
      { file: join('single', 'a.html'), status: 'ok' },
    ])
  })

  test('a name with pattern characters is a file where there is one', () => {
    command.write('what [1].html', ferry(1))
    expect(JSON.parse(command.call(['what [1].html']).stdout)).toMatchObject({ status: 'ok' })
  })

  test('a pattern without a match, a file that is absent: a message each, and the rest goes on', () => {
    command.write('there.html', ferry(1))
    const { status, stdout, stderr } = command.call(['--format', 'ndjson', 'no/*.html', 'absent.html', 'there.html'])
    expect(status).toBe(1)
    expect(records(stdout)).toMatchObject([
      { file: 'no/*.html', error: 'no file matches' },
      { file: 'absent.html', error: expect.stringContaining('ENOENT') },
      { file: 'there.html', status: 'ok' },
    ])
    expect(stderr).toMatch(/^news-parse: no\/\*\.html: no file matches\nnews-parse: absent\.html: ENOENT[^\n]*\n$/)
  })

  test('a list names files one a line, as they are', () => {
    command.write('one.html', ferry(1))
    command.write('two *.html', ferry(2))
    const { status, stdout } = command.call(['--files-from', '-', '--format', 'ndjson'], 'one.html\r\n\ntwo *.html\n')
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
    command.write('packed.html', members(ferry(7)))
    const plain = command.call(['-'], ferry(7))
    expect(command.call(['packed.html'])).toEqual(plain)
    expect(command.call([], gzipSync(ferry(7)))).toEqual(plain)
    expect(command.call(['--input', 'ndjson'], members(ferryLines(50)))).toEqual(
      command.call(['--input', 'ndjson'], ferryLines(50)),
    )
  })

  test('that is cut off is an error after the lines that are whole', () => {
    const packed = gzipSync(ferryLines(2_000))
    const { status, stdout, stderr } = command.call(['--input', 'ndjson'], packed.subarray(0, packed.length / 2))
    const got = records(stdout)
    expect(status).toBe(1)
    expect(got.length).toBeGreaterThan(10)
    expect(got.at(-1)).toMatchObject({ file: '-', error: 'unexpected end of file' })
    expect(got.slice(0, -1).map(({ id }) => id)).toEqual(got.slice(0, -1).map((_, number) => `f${number}`))
    expect(stderr).toBe('news-parse: -: unexpected end of file\n')
    command.write('cut.html', packed.subarray(0, 60))
    expect(command.call(['cut.html'])).toMatchObject({ status: 1, stdout: '' })
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
    const { status, stdout, stderr } = command.call(['--input', 'ndjson'], lines.join(''))
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
    const { stdout } = command.call(['--input', 'ndjson', '--url', 'https://b.example/'], lines)
    expect(stdout).toContain('"https://a.example/times"')
    expect(stdout).toContain('"https://b.example/times"')
  })

  test('are read from files and folders, and written in every format but the report', () => {
    command.write('lines/a.ndjson', ferryLine(1))
    command.write('lines/b.jsonl.gz', gzipSync(ferryLine(2)))
    command.write('lines/c.html', ferry(3))
    const { stdout } = command.call(['--input', 'ndjson', 'lines', '--format', 'text'])
    expect(stdout).toMatch(/^==> f1 <==\n\nFerry 1[^\n]*\n\n==> f2 <==\n\nFerry 2[^\n]*\n$/)
    expect(JSON.parse(command.call(['--input', 'ndjson', 'lines', '--format', 'json']).stdout)).toMatchObject([
      { id: 'f1' },
      { id: 'f2' },
    ])
    expect(command.call(['--input', 'ndjson', 'lines', '--format', 'report']).status).toBe(2)
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
