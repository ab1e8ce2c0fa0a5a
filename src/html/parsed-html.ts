import type { DiagnosticCode } from '../model/diagnostic.js'
import type { Limits } from '../model/options.js'
import type { HtmlDocument } from './nodes.js'

/** The limits that bound a tree. */
export type TreeLimits = Pick<Limits, 'maxNodes' | 'maxDepth' | 'maxAttributes'>

/** Something about a tree that was cut back or could not be read. One a document and code, however often it happened. */
export interface TreeDiagnostic {
  code: Extract<DiagnosticCode, 'node-limit' | 'depth-limit' | 'attribute-limit' | 'raw-node'>
  message: string
  /** Offset in the whole source of the first place where it happened; undefined for what the source does not contain. */
  offset?: number
}

/** A tree and what had to be left out of it. */
export interface ParsedHtml {
  document: HtmlDocument
  diagnostics: TreeDiagnostic[]
  /**
   * The range of the source that is not in the tree because `maxNodes` was reached: no text node holds a character of it,
   * and every text before it is in the tree. undefined when the tree is complete.
   */
  limited: { start: number; end: number } | undefined
}
