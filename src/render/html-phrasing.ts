import type { Element, ElementContent } from 'hast'
import { htmlElement } from './html-element.js'
import type { Run, Wrapper } from './phrasing-runs.js'

/** The runs as hast phrasing content. */
export function htmlPhrasing(runs: readonly Run[]): ElementContent[] {
  const root: ElementContent[] = []
  const open: { wrapper: Wrapper; element: Element }[] = []
  for (const { kind, text, around } of runs) {
    let shared = 0
    while (shared < open.length && open[shared]?.wrapper === around[shared]) shared++
    open.length = shared
    for (const wrapper of around.slice(shared)) {
      const element = htmlElement(wrapper.tagName, { ...wrapper.properties })
      const parent = open.at(-1)?.element.children ?? root
      parent.push(element)
      open.push({ wrapper, element })
    }
    const children = open.at(-1)?.element.children ?? root
    children.push(kind === 'break' ? htmlElement('br', {}) : { type: 'text', value: text })
  }
  return root
}
