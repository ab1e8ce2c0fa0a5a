import type { ElementNode } from '../../html/nodes.js'
import { readableText } from '../../html/text-content.js'
import { isBareLead } from './byline-pieces.js'

/** The line of an element that can be a name: the first, or the one after its announcement; below it stands what the person does. */
export function nameLine(element: ElementNode): string {
  return (
    readableText(element)
      .split('\n')
      .find((line) => !isBareLead(line)) ?? ''
  )
}
