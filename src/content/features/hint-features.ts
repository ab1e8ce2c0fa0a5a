import type { FeatureGroup } from './feature-group.js'

/** What the page's head says of the line's words. */
export const hintFeatures: FeatureGroup = {
  names: ['in title', 'in description', 'in stated body', 'stated share'],
  read: ({ lines, titles, descriptions, bodies, statedShare }, place) => {
    const tokens = lines[place]?.tokens ?? []
    const statesBody = !bodies.isEmpty
    return [titles.shareOf(tokens), descriptions.shareOf(tokens), statesBody ? bodies.shareOf(tokens) : -1, statedShare]
  },
}
