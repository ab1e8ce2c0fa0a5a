import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application } from 'typedoc'
import { buildPlayground } from './build-playground.js'
import { checkSite, htmlFiles } from './check-site.js'

/** Writes the site to `docs/api/`: the reference of all entries, the guides and the playground. Fails on a broken link. */
const folder = fileURLToPath(new URL('../../docs/api/', import.meta.url))

/** How `test/config/typedoc.json` names places of the site, which each page has to reach by a path of its own. */
const siteLink = /"site:([^"]*)"/g

await writeReference()

for (const path of htmlFiles(folder)) {
  const html = readFileSync(path, 'utf8')
  const toRoot = relative(join(path, '..'), folder)
  const linked = html.replace(siteLink, (_, place: string) => `"${join(toRoot, place)}"`)
  if (linked !== html) writeFileSync(path, linked)
}

mkdirSync(join(folder, 'playground'), { recursive: true })
writeFileSync(join(folder, 'playground/index.html'), await buildPlayground())

const broken = checkSite(folder)
for (const link of broken) console.error(`broken link in ${link}`)
if (broken.length > 0) process.exitCode = 1
else console.log(`${htmlFiles(folder).length} pages without a broken link: docs/api/index.html`)

/** Runs typedoc; its warnings count as errors. */
async function writeReference(): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    options: fileURLToPath(new URL('../config/typedoc.json', import.meta.url)),
    markdownItLoader: nameCodeHeadings,
  })
  const project = await app.convert()
  if (project !== undefined) {
    app.validate(project)
    await app.generateOutputs(project)
  }
  if (project === undefined || app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1)
}

/** What typedoc hands over of its Markdown parser, markdown-it, as far as it is used here. */
interface MarkdownParser {
  core: { ruler: { after(rule: string, name: string, run: (state: { tokens: MarkdownToken[] }) => void): void } }
}

interface MarkdownToken {
  type: string
  content: string
  children: MarkdownToken[] | null
}

/** Makes code in headings count as text: typedoc leaves it out of their anchors, and GitHub does not. */
function nameCodeHeadings(parser: MarkdownParser): void {
  parser.core.ruler.after('inline', 'name-code-headings', ({ tokens }) => {
    for (const [index, { type }] of tokens.entries()) {
      const inline = tokens[index + 1]
      if (type !== 'heading_open' || inline?.children == null) continue
      inline.children = inline.children.flatMap((child) => {
        if (child.type !== 'code_inline') return [child]
        const wrap = (content: string): MarkdownToken =>
          Object.assign(Object.create(child), { type: 'html_inline', content })
        return [wrap('<code>'), Object.assign(Object.create(child), { type: 'text' }), wrap('</code>')]
      })
    }
  })
}
