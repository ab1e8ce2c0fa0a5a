import type { DiagnosticCode } from '../model/diagnostic.js'
import { findEntries } from './front-matter-entries.js'
import { readFrontMatterLines, writtenText } from './front-matter-lines.js'
import { parseYaml } from './parse-yaml.js'

/** A range of the source, as offsets; `end` is after the last character. */
export interface SourceRange {
  start: number
  end: number
}

/** The front matter of a document. */
export interface FrontMatter {
  /**
   * The entries. Every scalar is a string as written, an empty one ''; lists are arrays and maps are records. No record
   * has a prototype. Of duplicate keys the last counts.
   */
  data: Record<string, unknown>
  /** Offset of the opening fence. */
  start: number
  /** Offset after the closing fence and its line end. */
  end: number
  /** The range of the value of each top-level key, with quotes, without the blanks around it; no prototype. */
  keys: Record<string, SourceRange>
}

/** A diagnostic code with its sentence, before the position is added. */
export interface FrontMatterProblem {
  code: DiagnosticCode
  message: string
}

/**
 * Reads the lines between two fences: as YAML, or line by line where they are no YAML. Titles and descriptions of one
 * line without quotes are taken as written, because feed writers do not quote what YAML would read as a list, a comment
 * or an anchor.
 */
export function readFrontMatter(
  text: string,
  contentStart: number,
  contentEnd: number,
): { data: Record<string, unknown>; keys: Record<string, SourceRange>; problem?: FrontMatterProblem } {
  const yaml = parseYaml(text.slice(contentStart, contentEnd))
  const isYaml = yaml.kind === 'data'
  const data = isYaml ? yaml.data : readFrontMatterLines(text, contentStart, contentEnd)
  const keys: Record<string, SourceRange> = Object.create(null)
  const entries = new Map(findEntries(text, contentStart, contentEnd, isYaml).map((entry) => [entry.key, entry]))
  for (const entry of entries.values()) {
    if (data[entry.key] === undefined) continue
    keys[entry.key] = trimRange(text, entry)
    const written = isYaml ? writtenText(text, entry) : undefined
    if (written !== undefined) data[entry.key] = written
  }
  if (isYaml) return { data, keys }
  return { data, keys, problem: problems[yaml.kind] }
}

const problems = {
  malformed: {
    code: 'front-matter-fallback',
    message: 'The front matter is not valid YAML; it was read line by line.',
  },
  'too-large': {
    code: 'front-matter-alias-limit',
    message: 'The aliases of the front matter expand to too much; it was read line by line.',
  },
} as const satisfies Record<string, FrontMatterProblem>

function trimRange(text: string, range: SourceRange): SourceRange {
  const value = text.slice(range.start, range.end).trimEnd()
  const start = range.start + value.length - value.trimStart().length
  return { start, end: range.start + value.length }
}
