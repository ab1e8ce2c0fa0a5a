import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../..', import.meta.url))

/** The folder of the example. */
export const exampleFolder: string = join(repository, 'docs/examples/bullmq')

/** Installs what the example needs where it is missing, and this package as it was built. */
export function installExample(): void {
  if (!existsSync(join(repository, 'dist/index.js'))) throw new Error('there is no build: npm run build')
  const packages = join(exampleFolder, 'node_modules')
  if (!existsSync(join(packages, 'bullmq/package.json')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: exampleFolder, stdio: 'inherit' })
  const link = join(packages, '@org/news-parse')
  if (existsSync(link)) return
  mkdirSync(join(packages, '@org'), { recursive: true })
  symlinkSync(repository, link, 'dir')
}
