import type { FeatureGroup } from './feature-group.js'
import type { FeaturePage } from './feature-page.js'
import type { FeatureRows } from './feature-rows.js'

/** Lines on each side that make a line's surroundings. */
const windowReach = 4
/** Lines after a heading that belong to it. */
const headingReach = 6
/** Distances in lines that are told apart at most. */
const farthest = 60

const clip = (distance: number): number => Math.max(-farthest, Math.min(farthest, distance))

/** Where the line stands among the others. */
export const placeFeatures: FeatureGroup = {
  names: [
    'place',
    'after headline',
    'after first paragraph',
    'before last paragraph',
    'window linked',
    'window mass',
    'mass before',
    'mass after',
    'width before',
    'width after',
    'same parent before',
    'same parent after',
    'place in parent',
    'lines left in parent',
    'colon before parent',
    'page lines',
    'page paragraphs',
  ],
  write: (page, place, rows) => {
    const { lines, headline, firstParagraph, lastParagraph, tree } = page
    const own = lines[place]
    const before = lines[place - 1]
    const after = lines[place + 1]
    const { linked, mass } = surroundings(page, place)
    rows.add(place / Math.max(1, lines.length))
    rows.add(headline === -1 ? -farthest : clip(place - headline))
    rows.add(firstParagraph === -1 ? -farthest : clip(place - firstParagraph))
    rows.add(lastParagraph === -1 ? -farthest : clip(lastParagraph - place))
    rows.add(linked)
    rows.add(mass)
    rows.add(massBetween(page, place - headingReach, place))
    rows.add(massBetween(page, place + 1, place + 1 + headingReach))
    rows.add(Math.min(2000, before?.width ?? 0))
    rows.add(Math.min(2000, after?.width ?? 0))
    rows.add(Number(own?.home === before?.home))
    rows.add(Number(own?.home === after?.home))
    writePlaceInParent(page, place, rows)
    rows.add(lines.length)
    rows.add(tree.paragraphs[0] ?? 0)
  },
}

function surroundings({ lines }: FeaturePage, place: number): { linked: number; mass: number } {
  let width = 0
  let linkedWidth = 0
  let mass = 0
  const end = Math.min(lines.length, place + windowReach + 1)
  for (let at = Math.max(0, place - windowReach); at < end; at++) {
    const line = lines[at]
    if (line === undefined) continue
    width += line.width
    linkedWidth += line.width * line.linked
    mass += line.mass
  }
  return { linked: linkedWidth / Math.max(1, width), mass }
}

function massBetween({ lines }: FeaturePage, from: number, to: number): number {
  let mass = 0
  for (let at = Math.max(0, from); at < Math.min(lines.length, to); at++) mass += lines[at]?.mass ?? 0
  return mass
}

function writePlaceInParent({ lines, firstLines, tree }: FeaturePage, place: number, rows: FeatureRows): void {
  const home = lines[place]?.home.index ?? 0
  const first = firstLines[home] ?? place
  rows.add(Math.min(farthest, place - first))
  rows.add(Math.min(farthest, Math.max(0, (tree.lines[home] ?? 0) - 1 - (place - first))))
  rows.add(Number(lines[first - 1]?.endsInColon ?? false))
}
