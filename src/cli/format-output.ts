import type { Article } from '../model/article.js'
import { renderReport } from '../render/render-report.js'
import { toMarkdown } from '../render/to-markdown.js'
import { onOneLine } from './display-width.js'
import { formatJson, formatNdjson } from './format-json.js'
import { formatStripped } from './format-stripped.js'
import { formatText } from './format-text.js'
import type { Label, TaskSettings } from './task.js'

/** A document that was parsed. */
export interface ParsedDocument {
  readonly label: Label
  readonly source: Uint8Array | string
  readonly article: Article
}

/** The document's article in the form that the call asks for, without what separates it from the one before. */
export function formatOutput({ label, source, article }: ParsedDocument, settings: TaskSettings): string {
  const { format, several, columns } = settings
  const name = String(label.value)
  if (format === 'ndjson') return `${formatNdjson(article, label)}\n`
  if (format === 'report') return renderReport(article, source, name === '-' ? {} : { name })
  const isProse = format === 'text' || format === 'markdown'
  if (!isProse && !settings.stripped) return several ? formatJson(article, label) : `${formatJson(article)}\n`
  const parts = several ? [`==> ${onOneLine(name)} <==`] : []
  if (format === 'text') parts.push(formatText(article))
  if (format === 'markdown') parts.push(toMarkdown(article, { title: true }).trimEnd())
  if (settings.stripped) parts.push(formatStripped(article, columns))
  return `${parts.join('\n\n')}\n`
}
