/**
 * How long `parseArticle` takes: against parse5 alone, against other extractors, by stage and by size of the page, all in
 * one run and in turn on each page.
 *
 *     npm run bench:speed [-- ROUNDS]
 *
 * The code runs as a bundle in a process of its own, with the packages as they are bundled into `dist`: a loader that compiles
 * TypeScript on the fly wraps every function and makes the small ones several times slower.
 */
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { slimPackages } from '../tools/slim-packages.js'

const bundle = fileURLToPath(new URL('speed.bundle.mjs', import.meta.url))

await build({
  entryPoints: [fileURLToPath(new URL('speed/measure.ts', import.meta.url))],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  plugins: slimPackages(),
  // gray-matter is CommonJS and asks for modules of Node.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  logLevel: 'error',
})
try {
  const { status } = spawnSync(process.execPath, ['--expose-gc', bundle, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} finally {
  rmSync(bundle, { force: true })
}
