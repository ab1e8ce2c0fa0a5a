#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import packageJson from '../../package.json' with { type: 'json' }
import { parseArticle } from '../parse-article.js'
import { run } from './run.js'

/** The reader of a pipe went away (`news-parse … | head`): nothing is wrong, and nothing more is to be said. */
function exitQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  throw error
}

function writeTo(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()))
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

process.stdout.on('error', exitQuietlyOnClosedPipe)
process.stderr.on('error', exitQuietlyOnClosedPipe)

process.exitCode = await run(process.argv.slice(2), {
  parse: parseArticle,
  readFile: (name) => readFile(name),
  readInput,
  writeOutput: (text) => writeTo(process.stdout, text),
  writeError: (text) => writeTo(process.stderr, text),
  inputIsTerminal: process.stdin.isTTY === true,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  version: packageJson.version,
})
