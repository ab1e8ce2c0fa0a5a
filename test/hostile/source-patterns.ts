import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const folder = fileURLToPath(new URL('../../src', import.meta.url))

/** A regular expression of the sources. */
export interface SourcePattern {
  /** `text/fold.ts:12`. */
  place: string
  source: string
  flags: string
}

/** A call of `RegExp`, which makes its pattern from strings. */
export interface PatternCall {
  place: string
  file: string
  /** Whether it runs when its file is loaded, and not when something is parsed. */
  isTopLevel: boolean
}

/** What the sources hold of regular expressions. */
export interface PatternsOfSources {
  literals: SourcePattern[]
  calls: PatternCall[]
}

/** The source files, by their paths in `src` with slashes. */
function sourceFiles(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => path.split(sep).join('/'))
    .sort()
}

/** All regular expressions of `src`, found in the syntax tree of each file. */
export function readPatterns(): PatternsOfSources {
  const found: PatternsOfSources = { literals: [], calls: [] }
  for (const file of sourceFiles()) {
    const path = join(folder, file)
    const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    visit(tree, relative(folder, path).split(sep).join('/'), found)
  }
  return found
}

function visit(tree: ts.SourceFile, file: string, found: PatternsOfSources): void {
  const waiting: ts.Node[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const place = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.literals.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    } else if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      const { expression } = node
      if (ts.isIdentifier(expression) && expression.text === 'RegExp')
        found.calls.push({ place, file, isTopLevel: runsOnLoad(node) })
    }
    waiting.push(...node.getChildren(tree))
  }
}

/** Whether no named function holds the node: the functions of `map` and the like run at once. */
function runsOnLoad(node: ts.Node): boolean {
  for (let outer = node.parent; outer !== undefined; outer = outer.parent) {
    if (ts.isFunctionDeclaration(outer) || ts.isMethodDeclaration(outer) || ts.isConstructorDeclaration(outer))
      return false
  }
  return true
}
