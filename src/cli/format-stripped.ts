import type { Article } from '../model/article.js'
import type { Diagnostic } from '../model/diagnostic.js'
import type { SourcePosition } from '../model/position.js'
import { type StrippedElement, type StripReason, stripReasons } from '../model/report.js'
import { onOneLine } from './display-width.js'
import { type Column, formatTable } from './format-table.js'

const entryColumns: readonly Column[] = [
  { heading: 'RULE', align: 'start' },
  { heading: 'REASON', align: 'start' },
  { heading: 'WHERE', align: 'end' },
  { heading: 'LENGTH', align: 'end' },
  { heading: 'TEXT', align: 'start' },
]

const totalColumns: readonly Column[] = [
  { heading: 'REASON', align: 'start' },
  { heading: 'ENTRIES', align: 'end' },
  { heading: 'CHARACTERS', align: 'end' },
]

/** The stripped report to be read. `width` is that of the terminal in columns; undefined: nothing is cut. */
export function formatStripped(article: Article, width: number | undefined): string {
  const sections = [[`Profile: ${article.profile?.id ?? 'none'}. Status: ${article.status}.`]]
  if (article.stripped.length > 0) {
    sections.push(formatTable(entryColumns, article.stripped.map(entryRow), width))
    sections.push(formatTable(totalColumns, totalRows(article), width))
  }
  if (article.diagnostics.length > 0) sections.push(article.diagnostics.map(diagnosticLine))
  sections.push([accountingLine(article)])
  return sections.map((lines) => lines.join('\n')).join('\n\n')
}

function entryRow(entry: StrippedElement): string[] {
  return [entry.rule, entry.reason, place(entry.position), String(entry.length), onOneLine(entry.text)]
}

/** Line and column of the start. */
function place(position: SourcePosition | undefined): string {
  return position === undefined ? '-' : `${position.start.line}:${position.start.column}`
}

/** Reasons in the order of their list; one without entries has no row. */
function totalRows(article: Article): string[][] {
  const entries = new Map<StripReason, number>()
  for (const { reason } of article.stripped) entries.set(reason, (entries.get(reason) ?? 0) + 1)
  return stripReasons
    .filter((reason) => entries.has(reason))
    .map((reason) => [reason, String(entries.get(reason)), String(article.accounting.byReason[reason] ?? 0)])
}

function diagnosticLine({ code, message, position }: Diagnostic): string {
  const where = position === undefined ? '' : `${place(position)}: `
  return `${where}${code}: ${onOneLine(message)}`
}

function accountingLine({ accounting }: Article): string {
  const { total, kept, stripped, unaccounted } = accounting
  return `Characters: ${total} = ${kept} kept + ${stripped} stripped + ${unaccounted} unaccounted`
}
