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
  write: ({ lines, repeats, grams }, place, rows) => {
    const found = lines[place]
    if (found === undefined) return
    const { line, width } = found
    rows.add(Math.min(width, 2000))
    rows.add(found.linked)
    rows.add(found.bold)
    rows.add(found.italic)
    rows.add(found.links)
    rows.add(Number(found.startsInLink))
    rows.add(Number(found.endsInLink))
    rows.add(Number(found.pointsToLink))
    rows.add(Number(found.endsSentence))
    rows.add(Number(found.endsInColon))
    rows.add(found.upper)
    rows.add(found.digits)
    rows.add((found.commas * 100) / Math.max(20, width))
    rows.add(found.sentences)
    rows.add(found.ornaments)
    rows.add(found.headingDepth)
    rows.add(blockTags.indexOf(found.tagName as (typeof blockTags)[number]))
    rows.add(Number(line.loose))
    rows.add(found.mass)
    rows.add(Number(found.container !== line.block))
    rows.add(Math.min(found.mediaBefore, 10))
    rows.add(repeats[place] ?? 1)
    rows.add(grams.repeated[place] ?? 0)
  },
}
