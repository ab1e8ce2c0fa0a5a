import { spawn, spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { exitOf, ferry, ferryLine, ferryLines, records, useCommandFolder } from './command-folder.js'

const command = useCommandFolder()

describe('threads', () => {
  test('keep the order, and write what one thread writes', () => {
    // Long and short by turns, so that the short ones are ready first.
    const lines = Array.from({ length: 100 }, (_, number) => {
      const source = number % 7 === 0 ? ferry(number).repeat(100) : ferry(number)
      return `${JSON.stringify({ id: number, source })}\n`
    }).join('')
    const one = command.call(['--input', 'ndjson', '--jobs', '1'], lines)
    const two = command.call(['--input', 'ndjson', '--jobs', '2'], lines)
    expect(records(two.stdout).map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, number) => number))
    expect(two).toEqual(one)
  })

  test('a wrong option is said once, with exit status 2', () => {
    const { status, stdout, stderr } = command.call(
      ['-j', '2', '--input', 'ndjson', '--profile', 'nowhere'],
      ferryLines(3),
    )
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
    command.write('many.ndjson', ferryLines(5_000))
    const pipeline = `set -o pipefail; "$0" "$1" --input ndjson -j 2 many.ndjson | head -n 1`
    const args = ['-c', pipeline, process.execPath, command.script]
    const { stdout, stderr, status } = spawnSync('bash', args, { cwd: command.path, encoding: 'utf8' })
    expect(records(stdout)).toMatchObject([{ id: 'f0' }])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  })

  test('shows no progress where standard error is no terminal', () => {
    expect(command.call(['--input', 'ndjson'], ferryLines(200)).stderr).toBe('')
  })
})
