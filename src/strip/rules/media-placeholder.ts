import type { ElementRule } from '../strip-rule.js'

/** The empty box that a script would turn into a player; also names the images and players that state no URL. */
export const mediaPlaceholder: ElementRule = {
  id: 'generic/media-placeholder',
  reason: 'media-placeholder',
  why: 'The player that was here is not in the source.',
  select:
    'div[class*="video" i], div[class*="player" i], div[class*="audio" i], div[id*="video" i], div[id*="player" i], div[data-video]',
  when: (element, { mass }) => mass.characters(element) === 0 && mass.media(element) === 0,
}
