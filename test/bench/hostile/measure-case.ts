import { parseArticle } from '../../../src/parse-article.js'
import { renderReport } from '../../../src/render/render-report.js'
import { toHtml } from '../../../src/render/to-html.js'
import { toMarkdown } from '../../../src/render/to-markdown.js'
import { toText } from '../../../src/render/to-text.js'
import { hostileCases } from '../../hostile/all-cases.js'

/** What one case costs at one size; times in seconds of the processor, of which other programs of the machine take none. */
export interface HostileMeasure {
  /** UTF-16 units of the source, or bytes; 0 for a tree. */
  length: number
  parse: number
  text: number
  markdown: number
  html: number
  report: number
  /** The most memory that the process had, the program and the source included. */
  megabytes: number
}

function seconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Measures the case of a name; the program of one process. */
function measureCase(name: string, size: number): HostileMeasure {
  const found = Object.values(hostileCases)
    .flat()
    .find((each) => each.name === name)
  if (found === undefined) throw new Error(`no case has the name ${name}`)
  const source = found.make(size)
  const isTree = typeof source !== 'string' && !(source instanceof Uint8Array)
  const before = process.cpuUsage()
  const article = parseArticle(source, found.options)
  const { user, system } = process.cpuUsage(before)
  const parse = (user + system) / 1e6
  if (article.accounting.unaccounted !== 0) throw new Error(`${article.accounting.unaccounted} characters unaccounted`)
  const text = seconds(() => toText(article))
  const markdown = seconds(() => toMarkdown(article))
  const html = seconds(() => toHtml(article))
  const report = isTree ? 0 : seconds(() => renderReport(article, source))
  const megabytes = process.resourceUsage().maxRSS / 1024
  return { length: isTree ? 0 : source.length, parse, text, markdown, html, report, megabytes }
}

const [name = '', size = ''] = process.argv.slice(2)
process.stdout.write(JSON.stringify(measureCase(name, Number(size))))
