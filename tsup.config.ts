import { defineConfig } from 'tsup'
import { collectLicences } from './test/tools/collect-licences.js'
import { slimGrayMatter } from './test/tools/slim-gray-matter.js'
import { writeProfileSchema } from './test/tools/write-profile-schema.js'

/** The public entries; each must also stand in the `exports` of package.json. */
const entries = {
  index: 'src/index.ts',
  markdown: 'src/render/to-markdown.ts',
  html: 'src/render/to-html.ts',
  text: 'src/render/to-text.ts',
  report: 'src/render/render-report.ts',
  ftr: 'src/ftr/profile-from-ftr.ts',
  testing: 'src/testing/test-profile.ts',
}

/** The compiler option that tsup's type builder sets and TypeScript 6 calls old. */
const dts = { entry: entries, compilerOptions: { ignoreDeprecations: '6.0' } }

const common = { target: 'es2022', platform: 'neutral', sourcemap: false, dts } as const

/*
 * ESM leaves the dependencies outside; CommonJS bundles them, because they are ESM only and not every Node 20 can require
 * such modules. gray-matter and js-yaml are bundled into both. Each build cleans only its own files: they run side by side.
 */
export default defineConfig([
  {
    ...common,
    entry: { ...entries, cli: 'src/cli/main.ts', 'parse-worker': 'src/cli/parse-worker.ts' },
    format: 'esm',
    clean: ['dist/*.js', 'dist/*.d.ts'],
    noExternal: ['gray-matter', 'js-yaml'],
    external: [/^node:/],
    esbuildPlugins: [
      slimGrayMatter(),
      collectLicences('dist/THIRD-PARTY-LICENSES.esm.txt'),
      writeProfileSchema('dist/profile.schema.json'),
    ],
  },
  {
    ...common,
    entry: entries,
    format: 'cjs',
    clean: ['dist/*.cjs', 'dist/*.d.cts'],
    noExternal: [/.*/],
    esbuildPlugins: [slimGrayMatter(), collectLicences('dist/THIRD-PARTY-LICENSES.cjs.txt')],
  },
])
