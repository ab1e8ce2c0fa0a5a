import type { Article } from '../model/article.js'
import { renderReport } from '../render/render-report.js'
import { toMarkdown } from '../render/to-markdown.js'
import { onOneLine } from './display-width.js'
import { formatJson, formatNdjson } from './format-json.js'
import { formatStripped } from './format-stripped.js'
import { formatText } from './format-text.js'
import type { CommandRequest } from './read-arguments.js'

/** A file that was parsed. */
export interface ParsedFile {
  readonly name: string
  readonly source: Uint8Array
  readonly article: Article
}

/** Where a file's output stands. */
export interface OutputPlace {
  /** Whether the call names several files, so that each is told apart. */
  readonly several: boolean
  readonly isFirst: boolean
  /** Width of the terminal in columns; undefined: nothing is cut. */
  readonly columns: number | undefined
}

/** The file's article in the form that the call asks for. */
export function formatOutput(file: ParsedFile, request: CommandRequest, place: OutputPlace): string {
  const { name, source, article } = file
  const { several, isFirst, columns } = place
  if (request.format === 'ndjson') return `${formatNdjson(article, name)}\n`
  if (request.format === 'report') return renderReport(article, source, name === '-' ? {} : { name })
  const isProse = request.format === 'text' || request.format === 'markdown'
  if (!isProse && !request.stripped) return several ? formatJson(article, name) : `${formatJson(article)}\n`
  const parts = several ? [`==> ${onOneLine(name)} <==`] : []
  if (request.format === 'text') parts.push(formatText(article))
  if (request.format === 'markdown') parts.push(toMarkdown(article, { title: true }).trimEnd())
  if (request.stripped) parts.push(formatStripped(article, columns))
  return `${isFirst ? '' : '\n'}${parts.join('\n\n')}\n`
}
