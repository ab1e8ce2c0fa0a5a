import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file of `src` with the files of `src` that it imports; paths are relative to `src`, with `/`. */
export interface SourceFile {
  path: string
  lines: number
  /** Also those that are imported for their types alone. */
  imports: string[]
  /** Packages and builtins, as they are written. */
  packages: string[]
}

const sourceFolder = fileURLToPath(new URL('../../src', import.meta.url))
const importClause = /^(?:import|export)\s[^'"]*?from\s'([^']+)'|^import\s'([^']+)'|\bimport\('([^']+)'\)/gm

/** Examples in comments import the package itself. */
const docComment = /^ *\/\*\*[\s\S]*?\*\/$/gm

/** Reads every TypeScript file of `src`. Declarations of other packages (`.d.ts`) are left out. */
export function readSourceFiles(): SourceFile[] {
  return readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
    .map(readSourceFile)
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(join(sourceFolder, path), 'utf8')
  const imports: string[] = []
  const packages: string[] = []
  for (const [, from, bare, dynamic] of text.replaceAll(docComment, '').matchAll(importClause)) {
    const target = from ?? bare ?? dynamic ?? ''
    if (!target.startsWith('.')) packages.push(target)
    if (!target.startsWith('.') || !target.endsWith('.js')) continue
    imports.push(posix.join(posix.dirname(path), target).replace(/\.js$/, '.ts'))
  }
  return { path, lines: text.trimEnd().split('\n').length, imports, packages }
}

/** The groups of files that import each other in a circle, be it for their types, each sorted. */
export function importCycles(files: readonly SourceFile[]): string[][] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports]))
  const reached = new Map(files.map(({ path }) => [path, reachableFrom(path, importsOf)]))
  const groups = new Map<string, string[]>()
  for (const { path } of files) {
    const circle = [...(reached.get(path) ?? [])].filter((other) => reached.get(other)?.has(path)).sort()
    if (circle.length > 0) groups.set(circle.join(), circle)
  }
  return [...groups.values()]
}

function reachableFrom(start: string, importsOf: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>()
  const ahead = [...(importsOf.get(start) ?? [])]
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    ahead.push(...(importsOf.get(path) ?? []))
  }
  return reached
}
