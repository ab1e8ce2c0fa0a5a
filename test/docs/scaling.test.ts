import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltCommand, buildCommand } from '../support/built-command.js'
import { markdownBlocks, readPage } from './markdown-blocks.js'

const consoles = markdownBlocks(readPage('docs/scaling.md')).filter(({ language }) => language === 'console')
const folder = mkdtempSync(join(tmpdir(), 'news-parse-scaling-'))
const hasParallel = spawnSync('parallel', ['--version']).status === 0
let command: BuiltCommand

beforeAll(async () => {
  command = await buildCommand()
  writeFileSync(join(folder, 'news-parse'), `#!/bin/sh\nexec '${process.execPath}' '${command.script}' "$@"\n`, {
    mode: 0o755,
  })
  const input = shown.find(({ line }) => line === 'cat articles.ndjson')
  writeFileSync(join(folder, 'articles.ndjson'), `${input?.output}\n`)
})

afterAll(() => {
  command.remove()
  rmSync(folder, { recursive: true })
})

/** The commands of a block, each with the output that stands below it. */
function calls(text: string): { line: string; output: string }[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      return end === -1
        ? { line: part, output: '' }
        : { line: part.slice(0, end), output: part.slice(end + 1).trimEnd() }
    })
}

const shown = consoles.flatMap(({ text }) => calls(text))

test.for(shown)('$line', { timeout: 120_000 }, ({ line, output }, { skip }) => {
  skip(line.startsWith('parallel ') && !hasParallel, 'GNU parallel is not installed')
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` }
  const { stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: folder, env, encoding: 'utf8' })
  expect({ stdout: stdout.trimEnd(), stderr }).toEqual({ stdout: output, stderr: '' })
})
