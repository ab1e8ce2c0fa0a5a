import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { publicEntries } from '../support/public-entries.js'
import type { CodeExample } from './code-examples.js'
import { repository } from './markdown-blocks.js'

/** What the compiler has to say of examples, and of the names they are about. */
export interface ExampleProgram {
  /** Type errors, as `where: message`. */
  errors: string[]
  /** The public names without an example of their own, as `module: name`. */
  namesWithoutExample: string[]
}

/** Type-checks all examples in one program, in which the names of the package lead to its source. */
export function checkExamples(examples: readonly CodeExample[]): ExampleProgram {
  const options = readOptions()
  // The files are there for the compiler alone, which so finds the packages that they import.
  const virtual = new Map(
    examples.map((example, index) => [join(repository, example.folder, `example-${index}.ts`), example]),
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => virtual.has(path) || fileExists(path)
  host.readFile = (path) => virtual.get(path)?.code ?? readFile(path)
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const example = virtual.get(path)
    if (example === undefined) return getSourceFile(path, languageVersion, ...rest)
    // An example without an import is a module all the same.
    const code = `${example.code}\nexport {}\n`
    return ts.createSourceFile(path, code, languageVersion, true)
  }
  const entries = Object.values(publicEntries).map((path) => join(repository, path))
  const program = ts.createProgram([...virtual.keys(), ...entries], options, host)
  const errors = [...virtual].flatMap(([path, { where }]) => {
    const file = program.getSourceFile(path)
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${where}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    )
  })
  return { errors, namesWithoutExample: namesWithoutExample(program) }
}

function readOptions(): ts.CompilerOptions {
  const path = join(repository, 'tsconfig.json')
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, ts.sys.readFile).config,
    ts.sys,
    dirname(path),
  )
  const paths = Object.entries(publicEntries).map(([name, file]) => [name, [`./${file}`]])
  // Examples are no part of the package: they declare nothing for others, and not every name in them is used.
  return {
    ...options,
    paths: Object.fromEntries(paths),
    declaration: false,
    isolatedDeclarations: false,
    noUnusedLocals: false,
  }
}

function namesWithoutExample(program: ts.Program): string[] {
  const checker = program.getTypeChecker()
  return Object.entries(publicEntries).flatMap(([name, path]) => {
    const file = program.getSourceFile(join(repository, path))
    const module = file && checker.getSymbolAtLocation(file)
    if (module === undefined) throw new Error(`${relative(repository, path)} exports nothing`)
    return checker
      .getExportsOfModule(module)
      .filter((symbol) => {
        const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
        return !target.getJsDocTags(checker).some((tag) => tag.name === 'example')
      })
      .map((symbol) => `${name}: ${symbol.name}`)
  })
}
