import type { FeatureGroup } from './feature-group.js'

const blockTags = ['p', 'li', 'div', 'td', 'figcaption', 'dd'] as const

/** What the line itself is. */
export const textFeatures: FeatureGroup = {
  names: [
    'width',
    'linked',
    'bold',
    'italic',
    'links',
    'starts in link',
    'ends in link',
    'points to link',
    'ends sentence',
    'ends in colon',
    'upper case',
    'digits',
    'commas by width',
    'sentences',
    'ornaments',
    'heading depth',
    'block tag',
    'loose',
    'mass',
    'in part of block',
    'media before',
    'repeats',
    'said elsewhere',
  ],
  read: ({ lines, repeats, pageGrams }, place) => {
    const found = lines[place]
    if (found === undefined) return []
    const { line, width } = found
    return [
      Math.min(width, 2000),
      found.linked,
      found.bold,
      found.italic,
      found.links,
      Number(found.startsInLink),
      Number(found.endsInLink),
      Number(found.pointsToLink),
      Number(found.endsSentence),
      Number(found.endsInColon),
      found.upper,
      found.digits,
      (found.commas * 100) / Math.max(20, width),
      found.sentences,
      found.ornaments,
      found.headingDepth,
      blockTags.indexOf(found.tagName as (typeof blockTags)[number]),
      Number(line.loose),
      found.mass,
      Number(found.container !== line.block),
      Math.min(found.mediaBefore, 10),
      repeats.get(line.text) ?? 1,
      pageGrams.shareRepeated(found.tokens),
    ]
  },
}
