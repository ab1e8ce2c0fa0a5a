import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { reasonRules } from '../../src/render/report-colours.js'
import { reportScript } from '../../src/render/report-script.js'
import { reportStyle } from '../../src/render/report-style.js'
import { slimPackages } from './slim-packages.js'

const root = new URL('../../', import.meta.url)
const folder = new URL('docs/playground/', root)

/** What the page is served as an icon: a page, of which a part is struck out. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%230b57d0' d='M2 1h12v14H2z'/%3E%3Cpath stroke='%23fff' stroke-width='2' d='M4 5h8M4 11h5'/%3E%3Cpath stroke='%23f9ab00' stroke-width='2' d='M4 8h8'/%3E%3C/svg%3E"

/**
 * The playground as one HTML page that needs no other file and may load none. Its policy names its own style sheet and
 * script by their hashes, and those of the report, which a frame inside it shows.
 */
export async function buildPlayground(): Promise<string> {
  const [template, ownStyle, script] = await Promise.all([read('index.html'), read('style.css'), bundleMain()])
  const style = await minifyStyle(`${ownStyle}\n${reasonRules()}`)
  const policy = [
    "default-src 'none'",
    `script-src ${[script, reportScript].map(hashSource).join(' ')}`,
    `style-src ${[style, reportStyle].map(hashSource).join(' ')}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const parts: Readonly<Record<string, string>> = { policy, icon, style, script }
  return template.replace(placeholder, (_, name: string) => parts[name] ?? '')
}

function read(name: string): Promise<string> {
  return readFile(new URL(name, folder), 'utf8')
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Where the template wants a part; in a style sheet and a script, a comment. */
const placeholder = /(?:\/\*)?__([a-z]+)__(?:\*\/)?/g

/** What changes how HTML reads a script; all of it stands in strings and patterns. esbuild has seen to `</script`. */
const scriptOpeners = /<(!--|script)/gi

const common = {
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  write: false,
  logLevel: 'warning',
} as const satisfies BuildOptions

async function bundleMain(): Promise<string> {
  const worker = await bundle('parse-worker.ts', 'iife', slimPackages())
  const page = 'fixtures/content/page-with-surroundings/input.html'
  const parts = {
    workerSource: worker,
    samplePage: await readFile(new URL(page, root), 'utf8'),
    samplePageUrl: 'https://arlen.example.org/2024/10/night-train',
    sampleFeed: (await readFile(new URL('fixtures/sample/input.md', root), 'utf8')).trimStart(),
  }
  const script = await bundle('main.ts', 'esm', [virtualParts(parts)])
  return script.replace(scriptOpeners, '\\x3c$1')
}

/** Some dependencies have one module for pages, which needs a document, and another for workers, which does without. */
const conditions = ['worker']

async function bundle(entry: string, format: 'esm' | 'iife', plugins: Plugin[]): Promise<string> {
  const entryPoint = new URL(entry, folder).pathname
  const { outputFiles } = await build({ ...common, entryPoints: [entryPoint], format, plugins, conditions })
  return outputFiles.map(({ text }) => text).join('')
}

async function minifyStyle(css: string): Promise<string> {
  const { outputFiles } = await build({ ...common, stdin: { contents: css, loader: 'css' } })
  return outputFiles.map(({ text }) => text).join('')
}

/** The module that has no file: each part is an export of it. */
function virtualParts(parts: Readonly<Record<string, string>>): Plugin {
  const contents = Object.entries(parts).map(([name, text]) => `export const ${name} = ${JSON.stringify(text)}`)
  return {
    name: 'virtual-parts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^virtual:parts$/ }, ({ path }) => ({ path, namespace: 'virtual' }))
      onLoad({ filter: /.*/, namespace: 'virtual' }, () => ({ contents: contents.join('\n') }))
    },
  }
}
