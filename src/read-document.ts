import type { Root } from 'hast'
import { documentFromHast } from './html/from-hast.js'
import type { Extent } from './html/lines/line-extent.js'
import type { HtmlDocument, TextNode } from './html/nodes.js'
import { parseHtml } from './html/parse/parse-html.js'
import type { TreeDiagnostic } from './html/parsed-html.js'
import { placeNodes } from './html/place-nodes.js'
import { innerPosition } from './inner-positions.js'
import type { Diagnostic } from './model/diagnostic.js'
import type { Limits } from './model/options.js'
import type { SourcePosition } from './model/position.js'
import type { LimitedText } from './report/limit-entries.js'
import type { ResolvedOptions } from './resolve-options.js'
import type { FrontMatter } from './source/front-matter.js'
import { readSource, type SourceDocument } from './source/read-source.js'

/** A source as a tree, whatever it came as. */
export interface ReadDocument {
  readonly document: HtmlDocument
  readonly frontMatter: FrontMatter | undefined
  /** What limits kept out of the tree. */
  readonly limited: readonly LimitedText[]
  /** The text node of a caller's tree that holds what limits kept out. */
  readonly limitedNode?: TextNode | undefined
  readonly diagnostics: readonly Diagnostic[]
  /**
   * The range with lines and columns; undefined for what the source does not contain. Of a caller's tree, a range that
   * the caller's positions do not tell is an inner one.
   */
  readonly positionOf: (extent: Extent) => SourcePosition | undefined
}

/** Reads text, bytes or a hast tree. Never throws on bad input. */
export function readDocument(source: string | Uint8Array | Root, options: ResolvedOptions): ReadDocument {
  if (typeof source !== 'string' && !(source instanceof Uint8Array)) return readTree(source, options.limits)
  const { limits, format, contentType } = options
  const { maxLength, maxFrontMatterLength } = limits
  const read = readSource(source, { maxLength, maxFrontMatterLength, format, contentType })
  const { document, limited, diagnostics } = parseHtml(read.text, read.body, limits)
  return {
    document,
    frontMatter: read.frontMatter,
    limited: [limited, read.rest].flatMap((range) => (range === undefined ? [] : limitedText(read, range))),
    diagnostics: [...read.diagnostics, ...diagnostics.map((found) => placed(found, read.position))],
    positionOf: ({ start, end }) => (start < 0 ? undefined : read.position(start, end)),
  }
}

function limitedText(source: SourceDocument, { start, end }: { start: number; end: number }): LimitedText[] {
  return start === end ? [] : [{ text: source.text.slice(start, end), position: source.position(start, end) }]
}

function readTree(root: Root, limits: Limits): ReadDocument {
  const { document, diagnostics, position, rest } = documentFromHast(root, limits)
  if (document.nodes.every(({ start }) => start < 0)) placeNodes(document.nodes)
  return {
    document,
    frontMatter: undefined,
    limited: [],
    limitedNode: rest,
    diagnostics: diagnostics.map((found) => placed(found, position)),
    positionOf: (extent) =>
      extent.start < 0 ? undefined : (position(extent.start, extent.end) ?? innerPosition(extent)),
  }
}

function placed(
  { code, message, offset }: TreeDiagnostic,
  positionOf: (start: number, end: number) => SourcePosition | undefined,
): Diagnostic {
  const position = offset === undefined ? undefined : positionOf(offset, offset)
  return position === undefined ? { code, message } : { code, message, position }
}
