import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One thing that is checked: a command, which fails with an exit status other than 0. */
interface Step {
  name: string
  command: string
  /** Whether the command is vitest and so has tests to count. */
  tests?: true
}

const vitest = 'npx vitest run --config test/config/vitest.config.ts'

/**
 * Machines on which the same must come out: zones east and west of UTC that are no whole hours from it, and the locale
 * in which the lower case of I is a dotless i.
 */
const machines = [
  { zone: 'UTC', locale: 'C' },
  { zone: 'Asia/Kathmandu', locale: 'tr_TR.UTF-8' },
  { zone: 'America/St_Johns', locale: 'C' },
] as const

/** In this order: what a newcomer does first, then what is cheap, then what needs the build. */
const steps: readonly Step[] = [
  { name: 'unit and property tests', command: 'npm test --', tests: true },
  ...machines.map(({ zone, locale }) => ({
    name: `fixtures under TZ=${zone} and LC_ALL=${locale}`,
    command: `TZ=${zone} LC_ALL=${locale} LANG=${locale} ${vitest} test/fixtures/fixtures.test.ts`,
    tests: true as const,
  })),
  { name: 'types', command: 'npm run types' },
  { name: 'lint', command: 'npm run lint' },
  { name: 'reference pages', command: 'npm run docs' },
  { name: 'build', command: 'npm run build' },
  { name: 'public API of the ESM build', command: `${vitest} --mode esm`, tests: true },
  { name: 'public API of the CommonJS build', command: `${vitest} --mode cjs`, tests: true },
  { name: 'package', command: `${vitest} --mode package`, tests: true },
  { name: 'BullMQ example on Redis', command: 'npm run test:redis --', tests: true },
  { name: 'pages in a browser', command: `${vitest} --mode browser`, tests: true },
]

/** What a step came to. A step without tests, or whose tests never ran, counts as one failure when it fails. */
interface Outcome {
  passed: number
  failed: number
}

const folder = mkdtempSync(join(tmpdir(), 'news-parse-check-'))
const total: Outcome = { passed: 0, failed: 0 }
const failures: string[] = []
for (const [index, step] of steps.entries()) {
  console.log(`\n== ${step.name}`)
  const { passed, failed } = runStep(step, join(folder, `${index}.json`))
  total.passed += passed
  total.failed += failed
  if (failed > 0) failures.push(step.name)
}
rmSync(folder, { recursive: true })
console.log(failures.length === 0 ? '\nEvery check passed.' : `\nFailed: ${failures.join(', ')}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
if (total.failed > 0) process.exitCode = 1

function runStep(step: Step, report: string): Outcome {
  const reporting = step.tests ? ` --reporter=default --reporter=json --outputFile.json=${report}` : ''
  const { status } = spawnSync(step.command + reporting, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, CI: 'true' },
  })
  const counted = step.tests ? readCounts(report) : { passed: 0, failed: 0 }
  // A crash, a type error or an empty run has no failed test to show for it.
  const unseen = status !== 0 && counted.failed === 0 ? 1 : 0
  return { passed: counted.passed, failed: counted.failed + unseen }
}

/** The counts of a JSON report of vitest; none where it was not written. */
function readCounts(report: string): Outcome {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
