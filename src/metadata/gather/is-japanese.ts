import type { ElementNode, ParentNode } from '../../html/nodes.js'
import { attribute } from './page-elements.js'

/** Kana but for の, which Chinese shops write as well. */
const kana = /[\u3041-\u306D\u306F-\u3096\u30A1-\u30FA]/

/** Whether a text is Japanese: it has kana, or the page around it says so. */
export function isJapanese(text: string, parent: ParentNode | null): boolean {
  let outermost: ElementNode | undefined
  for (let node = parent; node?.type === 'element'; node = node.parent) outermost = node
  const language = outermost === undefined ? '' : attribute(outermost, 'lang').toLowerCase()
  return language === '' ? kana.test(text) : language.startsWith('ja')
}
