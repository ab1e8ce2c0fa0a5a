import { analyse } from 'scslre'
import { describe, expect, it } from 'vitest'
import { readPatterns, type SourcePattern } from './source-patterns.js'

const { literals, calls } = readPatterns()

/** The files that make patterns while they work: of what a profile states, after it was checked. */
const patternMakers: ReadonlySet<string> = new Set(['profiles/safe-pattern.ts'])

/** Length of the strings that are tried, in UTF-16 units: a square takes seconds, a line some milliseconds. */
const pumpLength = 20_000
/** Milliseconds a pattern may take on all strings of one pump, on a busy machine. */
const mostMilliseconds = 1000

/** What pumps are made of: what the patterns of this library look for, and what stands around it. */
const pumps = [
  ...' \t\n\u3000x1A,，.。:：;|/-–—_*#&<>"\'“”（）()[]{}【】!=@%~^`$+?\\',
  ...'x ',
  'a ',
  '1 ',
  'Ab ',
  'ab.',
  '港',
  '来源：',
  '记者',
  '2024-05-04 ',
  '/* ',
  '<!--',
  '\\u',
  'by ',
  ' and ',
  '转载标明',
  '未经允许',
  '&amp;',
  'https://',
]
/** What stands before and after a pump, so that patterns with anchors begin and then fail. */
const prefixes = ['', 'by', '来源：', '"']
const suffixes = ['', '\n\u0001']

/** Patterns that are made of tables when a file is loaded. */
const made: SourcePattern[] = []

/** Loads every file that makes patterns, and notes what it makes. */
async function recordMade(): Promise<void> {
  const Original = globalThis.RegExp
  const files = new Set(calls.filter(({ isTopLevel }) => isTopLevel).map(({ file }) => file))
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string, string?]) {
      made.push({ place: 'made', source: String(source), flags: flags ?? '' })
      return new target(source, flags)
    },
  })
  try {
    for (const file of files) await import(/* @vite-ignore */ `../../src/${file.replace(/\.ts$/, '.js')}`)
  } finally {
    globalThis.RegExp = Original
  }
}

function reportsOf({ source, flags }: SourcePattern): string[] {
  return analyse({ source, flags }, { maxReports: 1 }).reports.map(({ type, exponential }) => {
    return exponential ? `${type}, exponential` : type
  })
}

/** The slowest string of all that are tried, when it is too slow. */
function slowString({ source, flags }: SourcePattern): string | undefined {
  for (const pump of pumps) {
    const body = pump.repeat(pumpLength / pump.length)
    const start = performance.now()
    for (const prefix of prefixes) {
      for (const suffix of suffixes) {
        const expression = new RegExp(source, flags)
        expression.test(prefix + body + suffix)
        if (performance.now() - start > mostMilliseconds) return `${JSON.stringify(prefix)} and ${JSON.stringify(pump)}`
      }
    }
  }
  return undefined
}

function failures(patterns: readonly SourcePattern[], problem: (pattern: SourcePattern) => unknown): string[] {
  const known = new Set<string>()
  const found: string[] = []
  for (const pattern of patterns) {
    const written = `/${pattern.source}/${pattern.flags}`
    if (known.has(written)) continue
    known.add(written)
    const said = problem(pattern)
    if (said !== undefined) found.push(`${pattern.place} ${written.slice(0, 200)}: ${String(said)}`)
  }
  return found
}

describe('every regular expression of the sources', async () => {
  await recordMade()

  it('is found', () => {
    expect(literals.length).toBeGreaterThan(300)
    expect(made.length).toBeGreaterThanOrEqual(8)
  })

  it('stands in a file of its own making, or is made of tables when its file is loaded', () => {
    const late = calls.filter(({ isTopLevel, file }) => !isTopLevel && !patternMakers.has(file))
    expect(late.map(({ place }) => place)).toEqual([])
  })

  it('has no quantifiers that can share a text out in many ways, and none that starts again at every character', () => {
    const problem = (pattern: SourcePattern): string | undefined => reportsOf(pattern)[0]
    expect(failures([...literals, ...made], problem)).toEqual([])
  })

  it('takes no longer than a line on long strings that nearly match', { timeout: 120_000 }, () => {
    expect(failures([...literals, ...made], slowString)).toEqual([])
  })

  it('is looked at by a check that knows a slow one', () => {
    const slow = ['(?:a+)+$', '\\s+$', 'a\\s*\\s*b', '(?:x|x)*y', '\\d+\\d+z']
    expect(slow.filter((source) => reportsOf({ place: '', source, flags: '' }).length === 0)).toEqual([])
    expect(slowString({ place: '', source: '\\s+\\u0002', flags: '' })).toBeDefined()
  })
})
