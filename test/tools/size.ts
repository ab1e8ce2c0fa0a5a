import { measureSize, sizeBudgets } from './measure-size.js'

/** Prints the size of every entry of the build; fails when one is over its budget. */
for (const [entry, budget] of Object.entries(sizeBudgets)) {
  const { minified, gzipped } = await measureSize(entry)
  const verdict = gzipped > budget ? 'TOO LARGE' : 'ok'
  console.log(
    `${entry}: ${kilobytes(gzipped)} gzipped of ${kilobytes(budget)}, ${kilobytes(minified)} minified: ${verdict}`,
  )
  if (gzipped > budget) process.exitCode = 1
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`
}
