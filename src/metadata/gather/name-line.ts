import type { ElementNode } from '../../html/nodes.js'
import { readableText } from '../../html/text-content.js'

/** A line that only announces a name. */
const lead =
  /^(?:(?:article|written|story|words|text|posted|published|report(?:ed|ing)?) )?(?:by|von|par|por|di|door|av|af)\s?:?$/i

/** The line of an element that can be a name: the first, or the one after its announcement; below it stands what the person does. */
export function nameLine(element: ElementNode): string {
  return (
    readableText(element)
      .split('\n')
      .find((line) => !lead.test(line)) ?? ''
  )
}
