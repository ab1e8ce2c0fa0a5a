import { readSourceFiles } from '../architecture/source-imports.js'
import { markdownBlocks, readPage } from './markdown-blocks.js'

/** A piece of TypeScript that readers see. */
export interface CodeExample {
  /** The page or the file and, for a file, the line of its first line of code. */
  where: string
  code: string
  /** What it writes to the console; undefined where nothing is said of it. */
  output: string | undefined
  /** False where it needs more than this repository: a server, a queue. */
  runs: boolean
  /** The folder that its relative imports are about. */
  folder: string
}

/** What stands behind the language of a block that is only type-checked. */
const notRun = 'no-run'

/** What stands behind the language of blocks that are one program, which a test of their own runs. */
const step = 'steps'

/** What stands behind the language of a block that is a file of the repository: its folder. */
const inFolder = 'in='

/** The output of an example in its own comments, a line each. */
const outputComment = /\/\/ => (.*)$/gm

/** The TypeScript of a Markdown page; its output is in its comments or in the block of text that follows it. */
export function examplesOfPage(path: string): CodeExample[] {
  const blocks = markdownBlocks(readPage(path))
  const steps = blocks.filter(({ language }) => language === `ts ${step}`).map(({ text }) => text)
  const program = {
    where: `${path}: steps`,
    code: steps.join('\n'),
    output: undefined,
    runs: false,
    folder: 'test/docs',
  }
  const single = blocks.flatMap(({ language, text, heading }, index) => {
    const [name, ...words] = language.split(' ')
    if (name !== 'ts' || words.includes(step)) return []
    const next = blocks[index + 1]
    const shown = next?.language === 'text' && next.heading === heading ? next.text : outputOf(text)
    const folder = words.find((word) => word.startsWith(inFolder))?.slice(inFolder.length) ?? 'test/docs'
    return [{ where: `${path}: ${heading}`, code: text, output: shown, runs: !words.includes(notRun), folder }]
  })
  return steps.length > 0 ? [program, ...single] : single
}

const fence = /^ *\* ?/

/** The TypeScript in the doc comments of the source. */
export function examplesOfSource(): CodeExample[] {
  return readSourceFiles().flatMap(({ path }) => {
    const lines = readPage(`src/${path}`).split('\n')
    const examples: CodeExample[] = []
    let open: { line: number; code: string[] } | undefined
    for (const [index, line] of lines.entries()) {
      const text = line.replace(fence, '')
      if (open === undefined) {
        if (line.trimStart().startsWith('*') && text === '```ts') open = { line: index + 2, code: [] }
      } else if (text === '```') {
        const code = open.code.join('\n')
        const where = `src/${path}:${open.line}`
        examples.push({ where, code, output: outputOf(code), runs: true, folder: 'test/docs' })
        open = undefined
      } else open.code.push(text)
    }
    return examples
  })
}

function outputOf(code: string): string | undefined {
  const lines = [...code.matchAll(outputComment)].map(([, output]) => output)
  return lines.length === 0 ? undefined : lines.join('\n')
}
