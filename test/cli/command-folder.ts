import { type spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, vi } from 'vitest'
import { type BuiltCommand, buildCommand } from '../support/built-command.js'

/** The command, and a folder that it runs in. */
export interface CommandFolder {
  /** Path of the file that `node` runs. */
  readonly script: string
  readonly path: string
  /** Writes a file of the folder and gives its path. */
  write(name: string, content: string | Uint8Array): string
  /** Runs the command in the folder. */
  call(args: readonly string[], input?: string | Uint8Array): { status: number | null; stdout: string; stderr: string }
}

/** A folder for the tests of one file, and the command, built before them; both are gone after them. */
export function useCommandFolder(): CommandFolder {
  // Every test starts processes, which take their time on a machine that does other things too.
  vi.setConfig({ testTimeout: 120_000 })
  let command: BuiltCommand
  let path: string
  beforeAll(async () => {
    command = await buildCommand()
    path = mkdtempSync(join(tmpdir(), 'news-parse-command-'))
  })
  afterAll(() => {
    command.remove()
    rmSync(path, { recursive: true })
  })
  return {
    get script(): string {
      return command.script
    },
    get path(): string {
      return path
    },
    write(name, content) {
      const file = join(path, name)
      mkdirSync(join(file, '..'), { recursive: true })
      writeFileSync(file, content)
      return file
    },
    call(args, input = '') {
      const options = { cwd: path, encoding: 'utf8', input, maxBuffer: 256 * 1024 * 1024 } as const
      const { status, stdout, stderr } = spawnSync(process.execPath, [command.script, ...args], options)
      return { status, stdout, stderr }
    },
  }
}

/** A document about the ferry of the given number. */
export function ferry(number: number): string {
  return `<article><p>Ferry ${number} is back at the pier, and every passenger is pleased.</p></article>`
}

export function ferryLine(number: number): string {
  return `${JSON.stringify({ id: `f${number}`, url: `https://ferries.example/${number}`, source: ferry(number) })}\n`
}

export function ferryLines(count: number): string {
  return Array.from({ length: count }, (_, number) => ferryLine(number)).join('')
}

/** What lines of NDJSON hold. */
export function records(ndjson: string): Record<string, unknown>[] {
  return ndjson
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}

/** Resolves when the process has ended and all its output was read. */
export function exitOf(child: ReturnType<typeof spawn>): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal })))
}
