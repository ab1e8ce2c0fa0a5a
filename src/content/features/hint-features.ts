import type { FeatureGroup } from './feature-group.js'

/** What the page's head says of the line's words. */
export const hintFeatures: FeatureGroup = {
  names: ['in title', 'in description', 'in stated body', 'stated share'],
  write: ({ grams, statesBody, statedShare }, place, rows) => {
    rows.add(grams.titles[place] ?? 0)
    rows.add(grams.descriptions[place] ?? 0)
    rows.add(statesBody ? (grams.bodies[place] ?? 0) : -1)
    rows.add(statedShare)
  },
}
