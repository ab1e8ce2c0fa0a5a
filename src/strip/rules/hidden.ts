import { property } from '../../html/attributes/attribute.js'
import type { ElementNode } from '../../html/nodes.js'
import type { ElementRule } from '../strip-rule.js'

const hiddenStyle = /(?:^|;)\s{0,8}(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden)\b/i

/** What the page hides: the `hidden` attribute, `display: none` in the element's own style. */
export const hidden: ElementRule = {
  id: 'generic/hidden',
  reason: 'hidden',
  why: 'The page does not show it.',
  select: '[hidden], [style]',
  when: isHidden,
}

/**
 * What no browser shows by itself: the user agent style sheet of the HTML standard does not render it. A template that declares
 * a shadow root is what its element shows.
 */
export const undisplayed: ElementRule = {
  id: 'generic/undisplayed',
  reason: 'hidden',
  why: 'No browser shows it.',
  select:
    'template:not([shadowrootmode="open" i]):not([shadowrootmode="closed" i]), datalist, rp, noframes, noembed, dialog:not([open]), body title, annotation, annotation-xml, .katex-mathml + .katex-html',
  when: (element) => !element.foreign || element.tagName.startsWith('annotation'),
}

function isHidden(element: ElementNode): boolean {
  const attribute = property(element, 'hidden')
  if (attribute === true || attribute === '') return true
  const style = property(element, 'style')
  return typeof style === 'string' && hiddenStyle.test(style)
}
