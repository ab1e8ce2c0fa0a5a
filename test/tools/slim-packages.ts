import type { Plugin } from 'esbuild'
import { slimEntities } from './slim-entities.js'
import { slimGrayMatter } from './slim-gray-matter.js'
import { slimJsYaml } from './slim-js-yaml.js'
import { slimParse5 } from './slim-parse5.js'

/** The packages whose code is a part of every build, without what of them is not used. */
export const bundledPackageNames: readonly string[] = ['entities', 'gray-matter', 'js-yaml', 'parse5']

/** The esbuild plugins that bundle them. */
export function slimPackages(): Plugin[] {
  return [slimEntities(), slimGrayMatter(), slimJsYaml(), slimParse5()]
}
