import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type BuildResult, build } from 'esbuild'

/** Bytes of a gzipped browser bundle that an entry may have with all its dependencies; parse5 alone has 44 KB. */
export const sizeBudgets: Readonly<Record<string, number>> = {
  // Measured 258.1 KB: parse5 20, entities 13, gray-matter and js-yaml 9, the rest ours; part by part in docs/benchmarks.md.
  'dist/index.js': 259 * 1024,
  'dist/built-in-profiles.js': 4 * 1024,
  'dist/markdown.js': 20 * 1024,
  'dist/html.js': 18 * 1024,
  'dist/text.js': 3 * 1024,
  'dist/report.js': 84 * 1024,
  'dist/ftr.js': 28 * 1024,
}

/** The profiles of sites: data that grows with every site, so that it has a budget of its own. */
const builtInProfiles = 'built-in-profiles.js'

/** Where an entry of the build has its code. */
const importedChunk = /from "(\.\/chunk-[^"]+)"/

/** Bundles an entry of the build for browsers, with all its dependencies but those named. Fails on what only Node has. */
export function bundleForBrowser(
  entry: string,
  format: 'esm' | 'iife',
  external: string[] = [],
): Promise<BuildResult<{ write: false }>> {
  return build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    format,
    external,
    ...(format === 'iife' ? { globalName: 'newsParse' } : {}),
    write: false,
    logLevel: 'silent',
  })
}

/** Bytes of the minified browser bundle of an entry of the build, and of the same gzipped; without the profiles of sites. */
export async function measureSize(entry: string): Promise<{ minified: number; gzipped: number }> {
  const profiles = await readFile(join(dirname(entry), builtInProfiles), 'utf8')
  const chunk = importedChunk.exec(profiles)?.[1]
  if (chunk === undefined) throw new Error(`${builtInProfiles} has no file of its own`)
  const { outputFiles } = await bundleForBrowser(entry, 'esm', basename(entry) === builtInProfiles ? [] : [chunk])
  const contents = outputFiles.map((file) => file.contents)
  return {
    minified: contents.reduce((sum, { length }) => sum + length, 0),
    gzipped: contents.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0),
  }
}
