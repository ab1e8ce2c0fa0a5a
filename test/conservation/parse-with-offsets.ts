import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, Token } from 'parse5'
import { defaultTreeAdapter, Parser } from 'parse5'

/** Text that the tokenizer gave in one run, with its range in the parsed string. */
export interface TextPiece {
  text: string
  start: number
  end: number
}

/** parse5's own tree, and for each text node the runs that it was made from: their ranges need not touch. */
export interface OffsetTree {
  document: DefaultTreeAdapterTypes.Document
  pieces: ReadonlyMap<DefaultTreeAdapterTypes.Node, TextPiece[]>
}

/** `parse5.parse` with its default tree; the only addition is that it remembers where each run of text stood. */
export function parseWithOffsets(html: string): OffsetTree {
  const pieces = new Map<DefaultTreeAdapterTypes.Node, TextPiece[]>()
  let filled: DefaultTreeAdapterTypes.Node | undefined
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    insertText(parent, text) {
      defaultTreeAdapter.insertText(parent, text)
      filled = parent.childNodes.at(-1)
    },
    insertTextBefore(parent, text, reference) {
      defaultTreeAdapter.insertTextBefore(parent, text, reference)
      filled = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1]
    },
  }
  class RecordingParser extends Parser<DefaultTreeAdapterMap> {
    override _insertCharacters(token: Token.CharacterToken): void {
      super._insertCharacters(token)
      if (filled === undefined || token.location === null) return
      const piece = { text: token.chars, start: token.location.startOffset, end: token.location.endOffset }
      const known = pieces.get(filled)
      if (known === undefined) pieces.set(filled, [piece])
      else known.push(piece)
    }
  }
  const document = RecordingParser.parse(html, { sourceCodeLocationInfo: true, treeAdapter })
  return { document, pieces }
}
