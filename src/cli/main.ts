#!/usr/bin/env node
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import type { WriteStream } from 'node:tty'
import packageJson from '../../package.json' with { type: 'json' }
import { parseArticle } from '../parse-article.js'
import { type ExitCode, exitCodes } from './exit-codes.js'
import { fileSize, findFiles, isManyFiles } from './find-files.js'
import { readDocumentFile } from './read-document-file.js'
import { run } from './run.js'
import { startThreads } from './workers.js'

/** The reader of a pipe went away (`news-parse … | head`): nothing is wrong, and nothing more is to be said. */
function exitQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  throw error
}

/** Resolves when the system has the text, so that what is read never runs ahead of what is written. */
function writeTo(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()))
}

/** Columns of a terminal that states none, as some that are recorded or run by a tool do. */
const usualColumns = 80

function columnsOf(stream: WriteStream): number | undefined {
  return stream.isTTY ? stream.columns || usualColumns : undefined
}

async function readRange(name: string, start: number, end: number): Promise<Uint8Array> {
  const file = await open(name)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** This module has the same neighbours as source and as build, but for how their names end. */
const workerScript = new URL(`./parse-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url)

process.stdout.on('error', exitQuietlyOnClosedPipe)
process.stderr.on('error', exitQuietlyOnClosedPipe)

// Once: a second Ctrl-C ends the process as if nobody had listened.
const interruption = new AbortController()
let interruptedCode: ExitCode = exitCodes.interrupted
process.once('SIGINT', () => interruption.abort())
process.once('SIGTERM', () => {
  interruptedCode = exitCodes.terminated
  interruption.abort()
})

const exitCode = await run(process.argv.slice(2), {
  parse: parseArticle,
  readFile: readDocumentFile,
  open: (name) => (name === '-' ? process.stdin : createReadStream(name)),
  readRange,
  findFiles,
  isManyFiles,
  fileSize,
  startThreads: (settings, jobs) => startThreads(workerScript, settings, jobs),
  writeOutput: (text) => writeTo(process.stdout, text),
  writeError: (text) => writeTo(process.stderr, text),
  inputIsTerminal: process.stdin.isTTY === true,
  columns: columnsOf(process.stdout),
  errorColumns: columnsOf(process.stderr),
  signal: interruption.signal,
  now: () => performance.now(),
  version: packageJson.version,
})

// Whatever is still being read would keep the process waiting for it.
if (exitCode === exitCodes.interrupted) process.exit(interruptedCode)
process.exitCode = exitCode
