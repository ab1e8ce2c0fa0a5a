import { Parser, Token } from 'parse5'
import type { ParsedElement } from '../make-nodes.js'
import { OffsetTokenizer } from './offset-tokenizer.js'
import type { TreeBuilder, TreeTypes } from './tree-adapter.js'

/** parse5's parser on a tokenizer that knows offsets alone. */
export class OffsetParser extends Parser<TreeTypes> {
  readonly #builder: TreeBuilder

  constructor(text: string, builder: TreeBuilder) {
    super({ treeAdapter: builder, sourceCodeLocationInfo: true, scriptingEnabled: true })
    this.tokenizer = new OffsetTokenizer(this, text)
    this.#builder = builder
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

  /** As in parse5; a text may grow by this one, which need not stand next to it. */
  override _insertCharacters(token: Token.CharacterToken): void {
    this.#builder.textStart = token.location?.startOffset ?? -1
    super._insertCharacters(token)
  }

  /** As in parse5, without objects for the locations. */
  override _setEndLocation(element: ParsedElement, token: Token.Token): void {
    // Before the first tag there is no token, and all that is open is implied.
    if (element.start === -1 || token.location === null) return
    const { location } = token
    const isClosed = token.type === Token.TokenType.END_TAG && token.tagName === element.tagName
    if (isClosed) this.#builder.closeElement(element, location.endOffset, location.startOffset)
    else this.#builder.closeElement(element, location.startOffset)
  }

  /** parse5 leaves the last tag as the current token, so that what is open in a template would end where that tag begins. */
  override onEof(token: Token.EOFToken): void {
    this.currentToken = token
    super.onEof(token)
  }
}
