import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'

const library = join(dirname(createRequire(import.meta.url).resolve('js-yaml/package.json')), 'lib')

/** js-yaml has one module for everything that it can do; this one has what reading with the schema of strings needs. */
const entry = `export { load } from './loader.js'
export { default as FAILSAFE_SCHEMA } from './schema/failsafe.js'`

const importedByJsYaml = /[\\/]js-yaml[\\/]lib[\\/]/
const nameSpace = 'slim-js-yaml'

/** An esbuild plugin that bundles js-yaml without its writer, the types that are not read, and excerpts in its messages. */
export function slimJsYaml(): Plugin {
  return {
    name: nameSpace,
    setup(build) {
      build.onResolve({ filter: /^js-yaml$/ }, ({ path }) => ({ path, namespace: nameSpace, pluginData: entry }))
      // The schema that it reads with where none is given: it always is.
      build.onResolve({ filter: /^\.\/schema\/default$/ }, ({ importer }) =>
        importedByJsYaml.test(importer) ? { path: join(library, 'schema/failsafe.js') } : undefined,
      )
      // The lines around an error, in the error's message: nobody sees it.
      build.onResolve({ filter: /^\.\/snippet$/ }, ({ path, importer }) =>
        importedByJsYaml.test(importer)
          ? { path, namespace: nameSpace, pluginData: 'module.exports = function () {}' }
          : undefined,
      )
      build.onLoad({ filter: /.*/, namespace: nameSpace }, ({ pluginData }) => ({
        contents: pluginData,
        resolveDir: library,
      }))
    },
  }
}
