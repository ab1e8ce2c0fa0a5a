import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed package, a path. */
    tarball: string
    /** An otherwise empty project that has the package installed, a path. */
    consumer: string
  }
}

/** Packs the build as it would be published and installs it into an empty project; takes both away at the end. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'news-parse-package-'))
  const consumer = join(folder, 'consumer')
  // Without scripts: `prepack` would build again under the tests that read the build.
  const packed = npm(project.config.root, ['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
  const tarball = join(folder, JSON.parse(packed)[0].filename)
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), '{ "private": true }')
  npm(consumer, ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball])
  project.provide('tarball', tarball)
  project.provide('consumer', consumer)
  return () => rmSync(folder, { recursive: true })
}

function npm(cwd: string, args: readonly string[]): string {
  return execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}
