import { property } from '../../html/attributes/attribute.js'
import type { PropertyValue } from '../../html/attributes/property-value.js'
import type { ElementNode } from '../../html/nodes.js'
import type { ElementRule } from '../strip-rule.js'

const playerClass = /video|player|audio/i
const playerId = /video|player/i

/** The empty box that a script would turn into a player; also names the images and players that state no URL. */
export const mediaPlaceholder: ElementRule = {
  id: 'generic/media-placeholder',
  reason: 'media-placeholder',
  why: 'The player that was here is not in the source.',
  select: 'div',
  // Few boxes are empty: to read the names of all would take longer than all the rest.
  when: (element, { mass }) => mass.characters(element) === 0 && mass.media(element) === 0 && isPlayer(element),
}

/** Whether the box is named as a player: one that states a video has it in `data-video`. */
function isPlayer(element: ElementNode): boolean {
  if (playerClass.test(String(property(element, 'className')))) return true
  return playerId.test(String(property(element, 'id'))) || isStated(property(element, 'dataVideo'))
}

/** Whether the attribute is there; a list without items is not. */
function isStated(value: PropertyValue): boolean {
  return value !== undefined && value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
}
