import { Parser } from 'parse5'
import { OffsetTokenizer } from './offset-tokenizer.js'
import type { TreeBuilder, TreeTypes } from './tree-adapter.js'

/** parse5's parser on a tokenizer that knows offsets alone. */
export class OffsetParser extends Parser<TreeTypes> {
  constructor(builder: TreeBuilder) {
    super({ treeAdapter: builder, sourceCodeLocationInfo: true, scriptingEnabled: true })
    this.tokenizer = new OffsetTokenizer(this)
  }
}
