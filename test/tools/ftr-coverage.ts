import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FtrLine, profileFromFtr } from '../../src/ftr/profile-from-ftr.js'
import { coverageOf } from './measure-ftr-coverage.js'

/** Prints how much of a folder of Full-Text RSS site configs can be imported: `npm run ftr:coverage -- <folder>`. */
const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npm run ftr:coverage -- <folder of .txt site configs>')
  process.exit(2)
}
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name): (FtrLine & { file: string })[] => {
    const { report } = profileFromFtr(readFileSync(join(folder, name), 'utf8'), name.slice(0, -'.txt'.length))
    return report.map((line) => ({ ...line, file: name }))
  })

const { rules, kinds, causes, typos } = coverageOf(lines)
const share = (count: number, total: number): string => `${((100 * count) / Math.max(total, 1)).toFixed(2)} %`

console.log(`${lines.length} lines; ${rules.total} state where something stands on the page. Of these:`)
console.log(`  ${rules.translated} translated (${share(rules.translated, rules.total)})`)
console.log(`  ${rules.partly} translated in part (${share(rules.partly, rules.total)})`)
console.log(`  ${rules.untranslated} not translated (${share(rules.untranslated, rules.total)})`)
console.log('\nBy directive: lines, translated, in part, not')
for (const [directive, kind] of kinds)
  console.log(`  ${directive}: ${kind.total}, ${kind.translated}, ${kind.partly}, ${kind.untranslated}`)
console.log('\nWhy lines are not, or not wholly, translated')
for (const [why, count] of causes) console.log(`  ${count} × ${why}`)
console.log('\nTypos')
for (const { file, line, directive, text, suggestion } of typos)
  console.log(`  ${file}:${line} ${directive || text} → ${suggestion ?? 'nothing near it'}`)

/** The share of the lines above that must be translated, wholly or in part. */
const floor = 0.95
if (rules.translated + rules.partly < floor * rules.total) {
  console.log(`\nBelow the floor of ${share(floor, 1)}`)
  process.exitCode = 1
}
