import { Parser, type Token } from 'parse5'
import type { ParsedElement } from './make-nodes.js'
import { OffsetTokenizer } from './offset-tokenizer.js'
import type { TreeBuilder, TreeTypes } from './tree-adapter.js'

/** parse5's parser on a tokenizer that knows offsets alone. */
export class OffsetParser extends Parser<TreeTypes> {
  constructor(builder: TreeBuilder) {
    super({ treeAdapter: builder, sourceCodeLocationInfo: true, scriptingEnabled: true })
    this.tokenizer = new OffsetTokenizer(this, builder.reader.names)
  }

  /** As in parse5, without a copy of the location: the tree builder keeps none. */
  override _attachElementToTree(
    element: ParsedElement,
    location: Token.Location | null,
    { parent, beforeElement }: ReturnType<Parser<TreeTypes>['_getInsertionLocation']>,
  ): void {
    this.treeAdapter.setNodeSourceCodeLocation(element, location)
    if (beforeElement) this.treeAdapter.insertBefore(parent, element, beforeElement)
    else this.treeAdapter.appendChild(parent, element)
  }

  /** parse5 leaves the last tag as the current token, so that what is open in a template would end where that tag begins. */
  override onEof(token: Token.EOFToken): void {
    this.currentToken = token
    super.onEof(token)
  }
}
