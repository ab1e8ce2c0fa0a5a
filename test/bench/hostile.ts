import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { hostileCases } from '../hostile/all-cases.js'
import type { HostileMeasure } from './hostile/measure-case.js'

/*
 * What each hostile input costs at full size: seconds of the processor in the parse and in the renderers, how much more
 * twice the size takes, and the memory. Each case is measured in a process of its own, once at half the size and once at the whole.
 *
 *   npm run bench:hostile                            all cases, the costliest first; takes an hour and more
 *   npm run bench:hostile -- 'nested <b>' JSON-LD    the cases whose names begin so
 */

/** Seconds after which a case is given up. */
const longest = 300

const wanted = process.argv.slice(2)
const directory = mkdtempSync(join(tmpdir(), 'news-parse-hostile-'))
const script = join(directory, 'measure-case.cjs')
const entry = fileURLToPath(new URL('hostile/measure-case.ts', import.meta.url))

function measure(name: string, size: number): HostileMeasure | undefined {
  const { stdout, stderr } = spawnSync(process.execPath, [script, name, String(size)], {
    encoding: 'utf8',
    timeout: longest * 1000,
  })
  if (stdout === '') console.error(`${name}, size ${size}: ${stderr.slice(0, 2000) || `not done in ${longest} s`}`)
  return stdout === '' ? undefined : (JSON.parse(stdout) as HostileMeasure)
}

/** A row of the table, and what it is sorted by. */
function measureCase(name: string, full: number): { row: string; seconds: number } {
  const half = measure(name, Math.ceil(full / 2))
  const whole = measure(name, full)
  if (half === undefined || whole === undefined)
    return { row: `| ${name} | ${full} | not done |`, seconds: Number.POSITIVE_INFINITY }
  const { megabytes, length, ...steps } = whole
  const cells = (Object.keys(steps) as (keyof typeof steps)[]).map((step) => {
    const ratio = half[step] < 0.1 ? '' : ` (${(whole[step] / half[step]).toFixed(1)})`
    return `${whole[step].toFixed(2)}${ratio}`
  })
  const seconds = Object.values(steps).reduce((sum, step) => sum + step, 0)
  return {
    row: `| ${[name.replaceAll('|', '\\|'), (length / 1e6).toFixed(2), ...cells, Math.round(megabytes)].join(' | ')} |`,
    seconds,
  }
}

try {
  buildSync({ entryPoints: [entry], outfile: script, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' })
  const rows: { row: string; seconds: number }[] = []
  for (const each of Object.values(hostileCases).flat()) {
    if (wanted.length > 0 && !wanted.some((name) => each.name.startsWith(name))) continue
    const measured = measureCase(each.name, each.full)
    console.error(measured.row)
    rows.push(measured)
  }
  console.log(`Node ${process.version}; seconds of the processor, in brackets the ratio to half the size\n`)
  console.log('| input | MB | parse | text | Markdown | HTML | report | peak memory in MB |')
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |')
  for (const { row } of rows.sort((a, b) => b.seconds - a.seconds)) console.log(row)
} finally {
  rmSync(directory, { recursive: true })
}
