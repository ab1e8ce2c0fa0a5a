import type { ElementNode } from '../../html/nodes.js'
import { readableText } from '../../html/text-content.js'
import { foldText } from '../../text/fold.js'
import { nameLine } from './name-line.js'
import { attribute } from './page-elements.js'

/** Where elements keep the value of a property, as the HTML standard has it for microdata (5.2.4 Values). */
const valueAttributes: ReadonlyMap<string, string> = new Map([
  ['meta', 'content'],
  ['audio', 'src'],
  ['embed', 'src'],
  ['iframe', 'src'],
  ['img', 'src'],
  ['source', 'src'],
  ['track', 'src'],
  ['video', 'src'],
  ['link', 'href'],
  ['object', 'data'],
  ['data', 'value'],
  ['meter', 'value'],
  ['time', 'dateTime'],
  // The pattern of the microformats before it, which blogs still write.
  ['abbr', 'title'],
])
/** Longest text that may be a value, in UTF-16 units: an element with more holds the article, not a value. */
const maxText = 2000

/**
 * The value of a property's element. Departs from the standard in two points: `content` counts on every element, as in
 * RDFa, and a link that is no address property gives its text: `<a itemprop="author" href="/ana">Ana Vale</a>`.
 *
 * @param oneLine Whether the value is a name, for which one line of a text counts
 */
export function propertyValue(element: ElementNode, wantsAddress = false, oneLine = false): string {
  const content = attribute(element, 'content')
  if (content !== '') return foldText(content)
  const name = valueAttributes.get(element.tagName) ?? (wantsAddress ? 'href' : undefined)
  const stated = name === undefined ? '' : attribute(element, name)
  if (stated !== '' || element.tagName === 'meta') return foldText(stated)
  if (element.end - element.start > maxText * 20) return ''
  const text = foldText(oneLine ? nameLine(element) : readableText(element))
  return text.length > maxText ? '' : text
}
