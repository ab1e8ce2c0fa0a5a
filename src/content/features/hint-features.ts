import type { FeatureGroup } from './feature-group.js'

/** What the page's head says of the line's words. */
export const hintFeatures: FeatureGroup = {
  names: ['in title', 'in description', 'in stated body', 'stated share'],
  write: ({ lines, titles, descriptions, bodies, statedShare }, place, rows) => {
    const tokens = lines[place]?.tokens ?? []
    rows.add(titles.shareOf(tokens))
    rows.add(descriptions.shareOf(tokens))
    rows.add(bodies.isEmpty ? -1 : bodies.shareOf(tokens))
    rows.add(statedShare)
  },
}
