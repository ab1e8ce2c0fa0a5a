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

const common = { target: 'es2022', platform: 'neutral', sourcemap: false, clean: false, dts } as const

/*
 * ESM leaves the dependencies outside; CommonJS bundles them, because they are ESM only and not every Node 20 can require
 * such modules. gray-matter and js-yaml are bundled into both. `npm run build` empties `dist` before: the builds run side by
 * side, and each would take away declarations of the other.
 */
export default defineConfig([
  {
    ...common,
    entry: { ...entries, cli: 'src/cli/main.ts', 'parse-worker': 'src/cli/parse-worker.ts' },
    format: 'esm',
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
    noExternal: [/.*/],
    esbuildPlugins: [slimGrayMatter(), collectLicences('dist/THIRD-PARTY-LICENSES.cjs.txt')],
  },
])
