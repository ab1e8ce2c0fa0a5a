import { messageOf } from './call-error.js'
import type { CommandIo } from './io.js'
import type { CommandRequest } from './read-arguments.js'
import { readLines } from './read-lines.js'
import type { Task } from './task.js'
import { maxDocumentBytes, unpackStream } from './unpack.js'

/** The files of a folder that are documents. */
const documentName = /\.(?:html?|xhtml|md|markdown)(?:\.gz)?$/i

/** The files of a folder that hold a document a line. */
const ndjsonName = /\.(?:ndjson|jsonl)(?:\.gz)?$/i

/** The tasks of a call in its order, made as they are asked for. */
export async function* listTasks(request: CommandRequest, io: CommandIo): AsyncGenerator<Task> {
  for await (const found of listNames(request, io)) {
    if ('message' in found) yield { kind: 'failure', ...found }
    else if (request.input === 'ndjson') yield* lineTasks(found.name, io)
    else if (found.name === '-' && !found.isListed) yield await documentTask(io)
    else yield { kind: 'file', name: found.name }
  }
}

type FoundName =
  | { readonly name: string; readonly isListed: boolean }
  | { readonly name: string; readonly message: string }

async function* listNames(request: CommandRequest, io: CommandIo): AsyncGenerator<FoundName> {
  const { files, filesFrom, input } = request
  for (const name of files.length === 0 && filesFrom === undefined ? ['-'] : files) {
    if (name === '-') yield { name, isListed: false }
    else yield* expand(name, input === 'ndjson' ? ndjsonName : documentName, io)
  }
  if (filesFrom !== undefined) yield* readList(filesFrom, io)
}

async function* expand(name: string, wanted: RegExp, io: CommandIo): AsyncGenerator<FoundName> {
  try {
    for await (const found of io.findFiles(name, wanted)) yield { name: found, isListed: false }
  } catch (error) {
    yield { name, message: messageOf(error) }
  }
}

const decoder = new TextDecoder()

/** Names of a list are taken as they are: no folders, no patterns, no `-`. */
async function* readList(list: string, io: CommandIo): AsyncGenerator<FoundName> {
  try {
    for await (const block of readLines(unpackStream(io.open(list)))) {
      if (block.kind === 'too-long') yield { name: list, message: `line ${block.line} is too long for a name` }
      else
        for (const line of decoder.decode(block.bytes).split('\n')) {
          const name = line.endsWith('\r') ? line.slice(0, -1) : line
          if (name !== '') yield { name, isListed: true }
        }
    }
  } catch (error) {
    yield { name: list, message: messageOf(error) }
  }
}

async function* lineTasks(name: string, io: CommandIo): AsyncGenerator<Task> {
  try {
    for await (const block of readLines(unpackStream(io.open(name)))) {
      if (block.kind === 'lines') yield { ...block, name }
      else yield { kind: 'failure', name, line: block.line, message: 'the line is too long' }
    }
  } catch (error) {
    yield { kind: 'failure', name, message: messageOf(error) }
  }
}

/** The document on standard input. */
async function documentTask(io: CommandIo): Promise<Task> {
  try {
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of io.open('-')) {
      chunks.push(chunk)
      length += chunk.length
      if (length > maxDocumentBytes) throw new Error('the document is too long')
    }
    return { kind: 'document', name: '-', bytes: new Uint8Array(Buffer.concat(chunks)) }
  } catch (error) {
    return { kind: 'failure', name: '-', message: messageOf(error) }
  }
}
