import { hasProperty, property } from './attributes/attribute.js'
import { mediaElements } from './element-kinds.js'
import type { ElementNode } from './nodes.js'

/** Where the code that networks hand out for a post says which one a script is to show; its text is only seen where none does. */
const postAddresses = ['dataInstgrmPermalink', 'dataTextPostPermalink'] as const
/** The network whose code says so in `cite`, which any quote may have. */
const citing = 'tiktok-embed'

/** Whether the element shows something other than the text in it: by its name, or as the frame of a post of another network. */
export function isMediaElement(node: ElementNode): boolean {
  return mediaElements.has(node.tagName) || isPostFrame(node)
}

/** Whether the element is a quote that stands for a post of the web that a script shows in its place. Posts whose text is in the quote are quotes. */
export function isPostFrame(node: ElementNode): boolean {
  if (node.tagName !== 'blockquote') return false
  const address = postAddress(node)
  return typeof address === 'string' && web.test(address)
}

const web = /^(?:https?:)?\/\/[^\s/]/i

/** The address of the post that the quote stands for, as it is written. */
export function postAddress(quote: ElementNode): unknown {
  for (const name of postAddresses) if (hasProperty(quote, name)) return property(quote, name)
  return isCiting(quote) ? property(quote, 'cite') : undefined
}

function isCiting(quote: ElementNode): boolean {
  const names = property(quote, 'className')
  return Array.isArray(names) && names.includes(citing) && hasProperty(quote, 'cite')
}
