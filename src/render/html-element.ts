import type { Element, ElementContent, Properties, Text } from 'hast'

/** What an element may be made of: strings are text, undefined is nothing. */
export type HtmlPart = ElementContent | string | undefined

/** Parts, or lists of them: a list in place of each of its parts as an argument, because arguments have to fit the stack. */
type HtmlContent = HtmlPart | readonly HtmlPart[]

/** An element as hast. Text and properties are escaped when the tree is written, so nothing in them can be markup. */
export function htmlElement(tagName: string, properties: Properties, ...content: readonly HtmlContent[]): Element {
  const children: ElementContent[] = []
  for (const part of content.flat()) {
    if (part === undefined || part === '') continue
    children.push(typeof part === 'string' ? ({ type: 'text', value: part } satisfies Text) : part)
  }
  return { type: 'element', tagName, properties, children }
}

/** The parts with a line feed before, between and after them, for output that people read. */
export function onLines(parts: readonly ElementContent[]): HtmlPart[] {
  return parts.length === 0 ? [] : ['\n', ...parts.flatMap((part) => [part, '\n'])]
}
