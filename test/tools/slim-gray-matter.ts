import type { Plugin } from 'esbuild'

/** Modules of gray-matter that are replaced, and what stands in for each. */
const replacements: readonly { filter: RegExp; contents: string }[] = [
  // Its engines evaluate JavaScript and load js-yaml 3; the caller brings its own engine for YAML.
  { filter: /^\.\/(?:lib\/)?engines$/, contents: 'module.exports = {}' },
  // Only `matter.read` needs it, which nothing here calls.
  { filter: /^fs$/, contents: 'module.exports = {}' },
  // Only writing front matter needs it, which nothing here does.
  { filter: /^\.\/(?:lib\/)?stringify$/, contents: 'module.exports = function () {}' },
  // It names over twenty kinds of values; gray-matter asks for objects and for what says of itself that it is a buffer.
  {
    filter: /^kind-of$/,
    contents: `module.exports = function (value) {
      if (typeof value !== 'object' || value === null) return typeof value
      return value.constructor.isBuffer && value.constructor.isBuffer(value) ? 'buffer' : 'object'
    }`,
  },
  // Only the option `sections` needs it, which nothing here sets.
  { filter: /^section-matter$/, contents: 'module.exports = function () {}' },
]

const importedByGrayMatter = /[\\/]gray-matter[\\/]/
const nameSpace = 'slim-gray-matter'

/** An esbuild plugin that bundles gray-matter without what evaluates code, reads files or is not used. */
export function slimGrayMatter(): Plugin {
  return {
    name: nameSpace,
    setup(build) {
      for (const { filter, contents } of replacements) {
        build.onResolve({ filter }, ({ path, importer }) =>
          importedByGrayMatter.test(importer) ? { path, namespace: nameSpace, pluginData: contents } : undefined,
        )
      }
      build.onLoad({ filter: /.*/, namespace: nameSpace }, ({ pluginData }) => ({ contents: pluginData }))
    },
  }
}
