import { defineConfig } from 'tsup'
import { collectLicences } from './test/tools/collect-licences.js'
import { bundledPackageNames, slimPackages } from './test/tools/slim-packages.js'
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
 * such modules. What reads the source is bundled into both, without the parts that nothing here uses. `npm run build` empties
 * `dist` before: the builds run side by side, and each would take away declarations of the other.
 */
export default defineConfig([
  {
    ...common,
    entry: {
      ...entries,
      cli: 'src/cli/main.ts',
      'parse-worker': 'src/cli/parse-worker.ts',
      // No entry for users: so the profiles of sites are a file of their own, which is measured apart.
      'built-in-profiles': 'src/profiles/built-in-profiles.ts',
    },
    format: 'esm',
    noExternal: [...bundledPackageNames],
    external: [/^node:/],
    esbuildPlugins: [
      ...slimPackages(),
      collectLicences('dist/THIRD-PARTY-LICENSES.esm.txt'),
      writeProfileSchema('dist/profile.schema.json'),
    ],
  },
  {
    ...common,
    entry: entries,
    format: 'cjs',
    noExternal: [/.*/],
    esbuildPlugins: [...slimPackages(), collectLicences('dist/THIRD-PARTY-LICENSES.cjs.txt')],
  },
])
