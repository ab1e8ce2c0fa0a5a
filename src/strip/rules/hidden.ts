import type { ElementNode } from '../../html/nodes.js'
import type { ElementRule } from '../strip-rule.js'

const hiddenStyle = /(?:^|;)\s{0,8}(?:display\s{0,8}:\s{0,8}none|visibility\s{0,8}:\s{0,8}hidden)\b/i

/** What no reader sees: the `hidden` attribute, `display: none` in the element's own style, templates. */
export const hidden: ElementRule = {
  id: 'generic/hidden',
  reason: 'hidden',
  why: 'The page does not show it.',
  select:
    '[hidden], [style*="none" i], [style*="hidden" i], template, datalist, rp, noframes, noembed, dialog:not([open])',
  when: (element) => unseenElements.has(element.tagName) || isHidden(element),
}

/** Not rendered by the HTML standard's user agent style sheet. A `dialog` without `open` is among them. */
const unseenElements: ReadonlySet<string> = new Set(['datalist', 'dialog', 'noembed', 'noframes', 'rp', 'template'])

function isHidden(element: ElementNode): boolean {
  const { hidden: attribute, style } = element.properties
  if (attribute === true || attribute === '') return true
  return typeof style === 'string' && hiddenStyle.test(style)
}
