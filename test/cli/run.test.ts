import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { OptionsError } from '../../src/model/errors.js'
import { fakeWorld } from './fake.js'

describe('input', () => {
  test('one file gives its article as JSON', async () => {
    const world = fakeWorld({ 'a.html': 'One' })
    expect(await run(['a.html'], world)).toBe(0)
    expect(JSON.parse(world.output)).toMatchObject({ status: 'ok', metadata: { title: 'One' } })
    expect(world.output.endsWith('}\n')).toBe(true)
    expect(world.errors).toBe('')
  })

  test.each([[[]], [['-']]])('arguments %j read standard input', async (argv) => {
    const world = fakeWorld({ '-': 'Piped' })
    expect(await run(argv, world)).toBe(0)
    expect(JSON.parse(world.output).metadata.title).toBe('Piped')
  })

  test('no file at a terminal is a wrong call, not a silent wait', async () => {
    const world = fakeWorld({}, { inputIsTerminal: true })
    expect(await run([], world)).toBe(2)
    expect(world.errors).toContain('no file given')
  })

  test('an unreadable file is one line on standard error and does not stop the others', async () => {
    const world = fakeWorld({ 'a.html': 'One', 'c.html': 'Three' })
    expect(await run(['a.html', 'b.html', 'c.html'], world)).toBe(1)
    const articles = JSON.parse(world.output)
    expect(articles.map((article: { file: string }) => article.file)).toEqual(['a.html', 'c.html'])
    expect(world.errors).toBe("news-parse: b.html: ENOENT: no such file, open 'b.html'\n")
  })

  test('a parser that breaks on one file does not stop the others', async () => {
    const good = fakeWorld({})
    const world = fakeWorld(
      { bad: 'boom', good: 'fine' },
      {
        parse(source, options) {
          if (typeof source !== 'string' && new TextDecoder().decode(source) === 'boom') throw new RangeError('broken')
          return good.parse(source, options)
        },
      },
    )
    expect(await run(['--format', 'ndjson', 'bad', 'good'], world)).toBe(1)
    expect(
      world.output
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { file: 'bad', error: 'broken' },
      { file: 'good', metadata: { title: 'fine' } },
    ])
    expect(world.errors).toBe('news-parse: bad: broken\n')
  })

  test('several files of which none can be read give an empty array', async () => {
    const world = fakeWorld({})
    expect(await run(['a', 'b'], world)).toBe(1)
    expect(JSON.parse(world.output)).toEqual([])
  })
})

describe('formats', () => {
  test('several files give an array with the name of the file first', async () => {
    const world = fakeWorld({ a: 'One', b: 'Two' })
    expect(await run(['a', 'b'], world)).toBe(0)
    const articles = JSON.parse(world.output)
    expect(articles.map((article: object) => Object.keys(article)[0])).toEqual(['file', 'file'])
    expect(articles[1]).toMatchObject({ file: 'b', metadata: { title: 'Two' } })
  })

  test('ndjson gives one line for each file with its name first, also for one file', async () => {
    const world = fakeWorld({ a: 'One', b: 'Two\nlines' })
    await run(['--format=ndjson', 'a', 'b'], world)
    const lines = world.output.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^\{"file":"a",/)
    expect(JSON.parse(lines[1] ?? '').metadata.title).toBe('Two\nlines')
    const single = fakeWorld({ a: 'One' })
    await run(['--format=ndjson', 'a'], single)
    expect(single.output).toMatch(/^\{"file":"a",/)
  })

  test('text gives the text; --stripped gives the table instead, or after the text', async () => {
    const text = fakeWorld({ a: 'One' })
    await run(['--format', 'text', 'a'], text)
    expect(text.output).toBe('One\n')
    const table = fakeWorld({ a: 'One' })
    await run(['--stripped', 'a'], table)
    expect(table.output).toMatch(/^Profile: none[\s\S]*unaccounted\n$/)
    const both = fakeWorld({ a: 'One' })
    await run(['--stripped', '--format', 'text', 'a'], both)
    expect(both.output).toBe(`One\n\n${table.output}`)
  })

  test('markdown gives the title and the text', async () => {
    const world = fakeWorld({ a: 'One *two*' })
    expect(await run(['--format', 'markdown', 'a'], world)).toBe(0)
    expect(world.output).toBe('# One \\*two\\*\n')
  })

  test('report gives a page that names the file', async () => {
    const world = fakeWorld({ 'a.html': '<p>One</p>', '-': '<p>One</p>' })
    expect(await run(['--format', 'report', 'a.html'], world)).toBe(0)
    expect(world.output).toMatch(/^<!doctype html><html lang="en">/)
    expect(world.output).toContain('Parse report: a.html')
    const piped = fakeWorld({ '-': '<p>One</p>' })
    expect(await run(['--format', 'report'], piped)).toBe(0)
    expect(piped.output).toContain('>Parse report<')
  })

  test('several files as text are told apart by their names', async () => {
    const world = fakeWorld({ a: 'One', 'b\u001b[2J': 'Two' })
    await run(['--format', 'text', 'a', 'b\u001b[2J'], world)
    expect(world.output).toBe('==> a <==\n\nOne\n\n==> b [2J <==\n\nTwo\n')
  })
})

describe('options', () => {
  test('are handed to the parser', async () => {
    const world = fakeWorld({ a: '' })
    await run(['--url', 'https://news.example/1', '--time-zone', 'Asia/Shanghai', '--profile', 'some-site', 'a'], world)
    const options = { url: 'https://news.example/1', timeZone: 'Asia/Shanghai', profile: 'some-site' }
    expect(world.calls).toEqual([options, options])
  })

  test('a profile may be none, or a file that ends in .json', async () => {
    const world = fakeWorld({ a: '', 'p.json': '{ "id": "mine" }' })
    await run(['--profile', 'none', 'a'], world)
    await run(['--profile', 'p.json', 'a'], world)
    expect(world.calls.map((options) => options.profile)).toEqual([false, false, { id: 'mine' }, { id: 'mine' }])
  })

  test('help and version go to standard output', async () => {
    const world = fakeWorld({})
    expect(await run(['--help'], world)).toBe(0)
    expect(world.output).toMatch(/^Usage: news-parse/)
    for (const option of ['--format', '--url', '--profile', '--time-zone', '--stripped', '--help', '--version'])
      expect(world.output).toContain(option)
    for (const line of world.output.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    const version = fakeWorld({})
    expect(await run(['--version'], version)).toBe(0)
    expect(version.output).toBe('9.8.7\n')
  })
})

describe('wrong calls', () => {
  test.each([
    [['--colour', 'a'], '--colour'],
    [['--format', 'xml', 'a'], 'unknown format "xml"; known are json, ndjson, text, markdown, report'],
    [['--format', 'report', 'a', 'a'], 'one page about one file'],
    [['--format', 'markdown', '--stripped', 'a'], '--stripped'],
    [['--format', 'json', '--stripped', 'a'], '--stripped'],
    [['-', '-'], 'only once'],
    [['--url'], '--url'],
    [['--profile', 'absent.json', 'a'], 'absent.json could not be read'],
    [['--profile', 'broken.json', 'a'], 'broken.json is not JSON'],
    [['--profile', 'list.json', 'a'], 'list.json holds no profile'],
  ])('%j exits with 2 and says why', async (argv, why) => {
    const world = fakeWorld({ a: 'One', 'broken.json': '{', 'list.json': '[]' })
    expect(await run(argv, world)).toBe(2)
    expect(world.output).toBe('')
    expect(world.errors).toContain(why)
    expect(world.errors).toMatch(/^news-parse: [^\n]+\nTry news-parse --help\n$/)
  })

  test('an option that the parser refuses is a wrong call', async () => {
    const world = fakeWorld(
      { a: 'One' },
      {
        parse() {
          throw new OptionsError('profile: no built-in profile has the id "nowhere"')
        },
      },
    )
    expect(await run(['--profile', 'nowhere', 'a', 'a'], world)).toBe(2)
    expect(world.output).toBe('')
    expect(world.errors).toContain('"nowhere"')
  })
})
