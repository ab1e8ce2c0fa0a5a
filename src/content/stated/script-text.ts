import type { ElementNode, TextNode } from '../../html/nodes.js'
import type { ContentInput } from '../content-strategy.js'

/** A script that is reported as one. */
export interface ScriptText {
  readonly script: ElementNode
  readonly text: TextNode
}

/** The page's inline scripts within the limit, in the order of the source. */
export function* scriptTexts({
  document,
  isScript,
  maxJsonLdLength,
}: Pick<ContentInput, 'document' | 'isScript' | 'maxJsonLdLength'>): Generator<ScriptText> {
  for (const node of document.nodes) {
    if (node.type !== 'element' || node.tagName !== 'script' || node.foreign || !isScript(node)) continue
    const text = node.children.find((child): child is TextNode => child.type === 'text')
    if (text !== undefined && text.value.length <= maxJsonLdLength) yield { script: node, text }
  }
}
