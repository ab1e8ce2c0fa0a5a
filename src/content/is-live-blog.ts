import { property } from '../html/attributes/attribute.js'
import { nameWords } from '../html/element-names.js'
import type { ElementNode, HtmlDocument } from '../html/nodes.js'

/** The type of schema.org, in microdata and in JSON-LD. */
const type = 'LiveBlogPosting'
/** Words of class names; `live` and `blog` beside each other too. */
const names: ReadonlySet<string> = new Set(['liveblog', 'liveticker', 'livefeed', 'newsticker'])

/** Whether the page says that it is a live blog: many entries, each with its time. */
export function isLiveBlog({ nodes }: HtmlDocument): boolean {
  return nodes.some((node) => node.type === 'element' && saysSo(node))
}

function saysSo(element: ElementNode): boolean {
  if (String(property(element, 'itemType') ?? '').includes(type)) return true
  if (element.tagName === 'script') {
    const [text] = element.children
    return text?.type === 'text' && text.value.includes(type)
  }
  const words = nameWords(element)
  return words.some((word, place) => names.has(word) || (word === 'live' && words[place + 1] === 'blog'))
}
