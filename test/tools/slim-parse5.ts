import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

const moduleOfParse5 = /[\\/]node_modules[\\/]parse5[\\/]dist[\\/](.*\.js)$/

/** An enum as TypeScript writes it in JavaScript: its name and its members. */
const compiledEnum = /^(export )?var (\w+);\n\(function \(\2\) \{\n([^}]*)\}\)\(\2 \|\| \(\2 = \{\}\)\);/gm
/** A member of it: its name, and its value where it has no name of its own and where it is a number. */
const compiledMember = /^ *\w+\[(?:\w+\[)?"(\w+)"\] = ("[^"]*"|-?\d+)(?:\] = "\w+")?;$/gm
/** A second name for an enum, which would keep its members from being read at build time. */
const enumAlias = /^const \$ = TAG_ID;$/m
/** A call that reports an error of the page. */
const errorReport = /\b(?:this|p)\._err\((?:[^()]|\([^()]*\))*\);/g

/** Modules that nothing here uses, by their path, and what stands in for each. */
const replacements: Readonly<Record<string, string>> = {
  // Every parser here brings its own.
  'tree-adapters/default.js': 'export const defaultTreeAdapter = undefined',
  'serializer/index.js': 'export const serialize = undefined, serializeOuter = undefined',
}

/** Methods that nothing here calls, by the path of their module. */
export const unusedMethods: Readonly<Record<string, readonly string[]>> = {
  'parser/index.js': [
    // Fragments: everything here is parsed as a whole document.
    'getFragmentParser',
    'getFragment',
    '_findFormInFragmentContext',
    '_initTokenizerForFragmentParsing',
    // Reports of errors.
    '_err',
  ],
  'tokenizer/index.js': [
    // Sources that come piece by piece.
    'flushCharacters',
    'getCharacterTokenEndLocation',
    'pause',
    'resume',
    'insertHtmlAtCurrentPos',
    '_err',
  ],
  'tokenizer/preprocessor.js': ['insertHtmlAtCurrentPos', 'getError', '_err'],
}

/**
 * An esbuild plugin that bundles parse5 without what nothing here uses: reports of the page's errors, fragments, sources in
 * pieces, its own tree and serializer. Its enums are written as TypeScript has them, so that esbuild puts their values where
 * their names stand. What the parser does with a whole document stays the same, word for word.
 */
export function slimParse5(): Plugin {
  return {
    name: 'slim-parse5',
    setup(build) {
      build.onLoad({ filter: moduleOfParse5 }, async ({ path }) => {
        const name = moduleOfParse5.exec(path)?.[1]?.replaceAll('\\', '/') ?? ''
        return { contents: slimModule(name, await readFile(path, 'utf8')), loader: 'ts' }
      })
    },
  }
}

/** The code of a module of parse5 without its unused parts. Throws where a part is not as expected: in another version. */
export function slimModule(name: string, code: string): string {
  const replacement = replacements[name]
  if (replacement !== undefined) return replacement
  let slim = code.replace(errorReport, ';').replace(compiledEnum, (_, exported = '', name: string, members: string) => {
    return `${exported}enum ${name} {\n${members.replace(compiledMember, '$1 = $2,')}\n}`
  })
  if (enumAlias.test(slim)) slim = slim.replace(enumAlias, '').replaceAll('$.', 'TAG_ID.')
  for (const method of unusedMethods[name] ?? []) slim = withoutMethod(slim, method, name)
  return slim
}

function withoutMethod(code: string, method: string, module: string): string {
  const start = code.search(new RegExp(`^    (?:static )?${method}\\(`, 'm'))
  const end = code.indexOf('\n    }\n', start)
  if (start === -1 || end === -1) throw new Error(`parse5's ${module} has no method ${method} any more`)
  return code.slice(0, start) + code.slice(end + '\n    }\n'.length)
}
