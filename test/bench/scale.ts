import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fixtureCases } from '../fixtures/fixture-cases.js'
import { type BuiltCommand, buildCommand } from '../support/built-command.js'

/*
 * How fast the command is over many documents, and what it holds in memory. The documents are those of the fixtures, again and
 * again under new ids.
 *
 *   npm run bench:scale                     both parts
 *   npm run bench:scale -- --memory 200000  the memory over so many documents alone
 *   npm run bench:scale -- --speed 4000 5   so many documents in so many rounds alone
 */

const defaultDocuments = { speed: 4_000, memory: 200_000 }
const defaultRounds = 5

/** Times that memory is looked at in a run. */
const samples = 10

/** What one run of the command came to. */
interface Run {
  seconds: number
  documents: number
  /** Bytes of the documents. */
  bytes: number
  /** Processor time of all threads of the process. */
  processorSeconds: number
  /** Resident memory of the process with its threads, in megabytes, at equal steps of the run. */
  memory: number[]
}

const sources = fixtureCases('').map(({ bytes }) => new TextDecoder().decode(bytes))
const sizes = sources.map((source) => Buffer.byteLength(source))

/** Has a process say at its end how much processor time it took, in microseconds, on standard error. */
const sayProcessorTime = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write(String(user+system))})`

/** Feeds `count` documents to the command, as fast as it takes them. */
async function runOnce(command: BuiltCommand, count: number, jobs: number): Promise<Run> {
  const start = performance.now()
  const args = ['--import', sayProcessorTime, command.script, '--input', 'ndjson', '--jobs', String(jobs)]
  const child = spawn(process.execPath, args, { stdio: 'pipe' })
  const ended = once(child, 'close')
  let documents = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, at + 1)) documents += 1
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  let bytes = 0
  const memory: number[] = []
  for (let number = 0; number < count; number += 1) {
    const index = number % sources.length
    bytes += sizes[index] ?? 0
    const line = `${JSON.stringify({ id: number, source: sources[index] })}\n`
    if (!child.stdin.write(line)) await once(child.stdin, 'drain')
    if ((number + 1) % Math.ceil(count / samples) === 0) memory.push(residentMegabytes(child.pid))
  }
  child.stdin.end()
  const [code] = await ended
  if (code !== 0 || documents !== count) throw new Error(`exit status ${code} after ${documents} of ${count} documents`)
  const processorSeconds = Number(said) / 1e6
  return { seconds: (performance.now() - start) / 1000, documents, bytes, processorSeconds, memory }
}

/** What Linux says of a process; NaN elsewhere. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024)
  } catch {
    return Number.NaN
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Interleaved, so that what else the machine does falls on all alike. */
async function measureSpeed(command: BuiltCommand, count: number, rounds: number): Promise<void> {
  const runs = new Map<number, Run[]>([
    [1, []],
    [2, []],
  ])
  for (let round = 0; round < rounds; round += 1)
    for (const [jobs, done] of runs) done.push(await runOnce(command, count, jobs))
  console.log(
    `${count} documents, ${rounds} interleaved rounds, medians, ${availableParallelism()} processors, Node ${process.version}`,
  )
  for (const [jobs, done] of runs) {
    const speed = median(done.map(({ documents, seconds }) => documents / seconds))
    const flow = median(done.map(({ bytes, seconds }) => bytes / 1e6 / seconds))
    const cost = median(done.map(({ documents, processorSeconds }) => (processorSeconds / documents) * 1000))
    const figures = [
      `${Math.round(speed)} documents/s`,
      `${flow.toFixed(2)} MB/s`,
      `${cost.toFixed(2)} ms of processor time each`,
    ]
    console.log(`--jobs ${jobs}: ${figures.join(', ')}`)
  }
}

async function measureMemory(command: BuiltCommand, count: number): Promise<void> {
  const { memory, seconds, bytes } = await runOnce(command, count, 2)
  console.log(`${count} documents, ${Math.round(bytes / 1e6)} MB, --jobs 2, ${Math.round(seconds)} s`)
  console.log(`resident memory in MB, after each tenth: ${memory.join(' ')}`)
}

const [part, count, rounds] = process.argv.slice(2)
const command = await buildCommand()
try {
  if (part !== '--memory')
    await measureSpeed(command, Number(count ?? defaultDocuments.speed), Number(rounds ?? defaultRounds))
  if (part !== '--speed') await measureMemory(command, Number(count ?? defaultDocuments.memory))
} finally {
  command.remove()
}
