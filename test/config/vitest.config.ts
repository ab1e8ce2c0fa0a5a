import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin, type ViteUserConfigFnObject } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The tests that know the library by its public entry alone; they also run against what the build made. */
const publicApiTests = ['test/api/**/*.test.ts', 'test/fixtures/{fixtures,profiles}.test.ts']

/** The tests of the built and packed package. */
const packageTests = ['test/package/**/*.test.ts']

/** The tests of the example that needs a Redis server. */
const redisTests = ['test/redis/**/*.test.ts']

/** The tests of pages in a real browser. */
const browserTests = ['test/browser/**/*.test.ts']

/** The tests that a mode of their own runs, and no other. */
const ownTests: Readonly<Record<string, string[]>> = {
  package: packageTests,
  redis: redisTests,
  browser: browserTests,
}

/** The tests that also run with larger inputs, in a mode of their own. */
const hostileTests = ['test/hostile/**/*.test.ts']

/** For each mode that tests a build, how its files end. */
const builds: Readonly<Record<string, string>> = { esm: 'js', cjs: 'cjs' }

/** The entries that tests of the public API import, and what the build makes of them. */
const entries: Readonly<Record<string, string>> = {
  '/src/index.js': 'dist/index',
  '/src/ftr/profile-from-ftr.js': 'dist/ftr',
  '/src/render/render-report.js': 'dist/report',
  '/src/render/to-html.js': 'dist/html',
  '/src/render/to-markdown.js': 'dist/markdown',
  '/src/render/to-text.js': 'dist/text',
  '/src/testing/test-profile.js': 'dist/testing',
}

/** Puts the built entries in the place of those of `src`, and refuses every other file of `src`: it would not be the build. */
function testBuild(ending: string): Plugin {
  return {
    name: 'test-build',
    enforce: 'pre',
    resolveId(source) {
      const entry = Object.keys(entries).find((file) => source.endsWith(file))
      if (entry !== undefined) return { id: `${root}${entries[entry]}.${ending}`, external: true }
      if (source.includes('/src/')) throw new Error(`${source}: a test of the public API imports public entries alone`)
      return undefined
    },
  }
}

/*
 * Modes: none for the tests of the source, `update` for rewriting what the fixtures expect, `esm` and `cjs` for the tests of
 * the public API against the build, `package` for what ships, `redis` for the BullMQ example, `browser` for the pages in
 * Chromium, `hostile` for hostile input of full size.
 */
const config: ViteUserConfigFnObject = defineConfig(({ mode }) => {
  const build = builds[mode]
  return {
    root,
    plugins: build === undefined ? [] : [testBuild(build)],
    test: {
      include:
        build !== undefined
          ? publicApiTests
          : mode === 'hostile'
            ? hostileTests
            : (ownTests[mode] ?? ['test/**/*.test.ts']),
      exclude: Object.entries(ownTests).flatMap(([name, tests]) => (name === mode ? [] : tests)),
      env: mode === 'update' ? { NEWS_PARSE_UPDATE: '1' } : mode === 'hostile' ? { NEWS_PARSE_HOSTILE: 'full' } : {},
      setupFiles: mode === 'package' ? [] : ['test/config/property-seed.ts'],
      globalSetup: mode === 'package' ? ['test/package/install-package.ts'] : [],
      // Packing, installing and type-checking an empty project take their time on a small machine, as browsers do.
      testTimeout: mode === 'package' || mode === 'browser' ? 120_000 : 20_000,
      hookTimeout: 120_000,
    },
  }
})

export default config
