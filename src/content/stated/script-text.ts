import type { ElementNode, TextNode } from '../../html/nodes.js'
import { pageElements } from '../../metadata/gather/page-elements.js'
import type { ContentInput } from '../content-strategy.js'

/** A script that is reported as one. */
export interface ScriptText {
  readonly script: ElementNode
  readonly text: TextNode
}

/** The page's inline scripts within the limit, in the order of the source. */
export function scriptTexts({
  document,
  isScript,
  maxJsonLdLength,
}: Pick<ContentInput, 'document' | 'isScript' | 'maxJsonLdLength'>): ScriptText[] {
  const found: ScriptText[] = []
  for (const script of pageElements(document).scripts) {
    if (!isScript(script)) continue
    const text = script.children.find((child): child is TextNode => child.type === 'text')
    if (text !== undefined && text.value.length <= maxJsonLdLength) found.push({ script, text })
  }
  return found
}
