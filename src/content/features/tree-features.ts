import type { ParentNode } from '../../html/nodes.js'
import { classTopics } from './class-words.js'
import type { FeatureGroup } from './feature-group.js'
import type { FeaturePage } from './feature-page.js'
import type { FeatureRows } from './feature-rows.js'
import { landmarks } from './page-tree.js'

/** Levels that are told apart at most, up or down. */
const levels = 16
/** Paragraphs that make an element a place where text stands. */
const severalParagraphs = 3

const share = (part: number | undefined, whole: number | undefined): number => (part ?? 0) / Math.max(1, whole ?? 0)

/** Levels from the node down from the root, or with a minus sign up to the first element around both. */
function levelsBelow(node: ParentNode, root: ParentNode, depth: Uint16Array): number {
  if (node.index >= root.index && node.index <= root.last)
    return Math.min(levels, (depth[node.index] ?? 0) - (depth[root.index] ?? 0))
  let common: ParentNode | null = node
  for (let level = 1; level < levels; level++) {
    common = common?.parent ?? null
    if (common !== null && common.index <= root.index && common.last >= root.index) return -level
  }
  return -levels
}

function levelsToParagraphs(from: ParentNode, paragraphs: Uint32Array): number {
  let node: ParentNode | null = from
  for (let level = 0; level < levels && node !== null; level++) {
    if ((paragraphs[node.index] ?? 0) >= severalParagraphs) return level
    node = node.parent
  }
  return levels
}

/** What stands around the line in the tree, and what the elements around it are called. */
export const treeFeatures: FeatureGroup = {
  names: [
    'depth',
    'parent paragraphs',
    'parent lines',
    'parent share',
    'parent linked',
    'parent mean width',
    'grandparent paragraphs',
    'grandparent share',
    'grandparent linked',
    'great-grandparent paragraphs',
    'great-grandparent share',
    'levels below near root',
    'levels below wide root',
    'levels from near to wide root',
    'near root share',
    'near root linked',
    'near root paragraphs',
    'levels to paragraphs',
    ...landmarks.map((name) => `in ${name}`),
    ...classTopics.map((name) => `levels to ${name} class`),
  ],
  write: (page, place, rows) => {
    const found = page.lines[place]
    if (found === undefined) return
    const { tree, roots } = page
    const { depth } = tree
    const { home, container } = found
    const block = found.line.block
    const second = home.parent ?? home
    const third = second.parent ?? second
    const whole = tree.mass[0]
    const near = roots.near.index
    const bits = tree.landmarks[container.index] ?? 0
    rows.add(depth[home.index] ?? 0)
    writeSurroundings(page, home, rows)
    rows.add(tree.paragraphs[second.index] ?? 0)
    rows.add(share(tree.mass[second.index], whole))
    rows.add(share(tree.linkedWidth[second.index], tree.width[second.index]))
    rows.add(tree.paragraphs[third.index] ?? 0)
    rows.add(share(tree.mass[third.index], whole))
    rows.add(levelsBelow(block, roots.near, depth))
    rows.add(levelsBelow(block, roots.wide, depth))
    rows.add(levelsBelow(roots.near, roots.wide, depth))
    rows.add(share(tree.mass[near], whole))
    rows.add(share(tree.linkedWidth[near], tree.width[near]))
    rows.add(tree.paragraphs[near] ?? 0)
    rows.add(levelsToParagraphs(home, tree.paragraphs))
    for (let bit = 0; bit < landmarks.length; bit++) rows.add((bits >> bit) & 1)
    writeTopics(page, container, rows)
  },
}

function writeTopics({ tree }: FeaturePage, { index }: ParentNode, rows: FeatureRows): void {
  const from = index * classTopics.length
  const depth = tree.depth[index] ?? 0
  for (let topic = 0; topic < classTopics.length; topic++) {
    const nearest = tree.topicDepths[from + topic] ?? 0
    rows.add(nearest === 0 ? levels : Math.min(levels, depth - nearest))
  }
}

function writeSurroundings({ tree }: FeaturePage, home: ParentNode, rows: FeatureRows): void {
  const { index } = home
  rows.add(tree.paragraphs[index] ?? 0)
  rows.add(tree.lines[index] ?? 0)
  rows.add(share(tree.mass[index], tree.mass[0]))
  rows.add(share(tree.linkedWidth[index], tree.width[index]))
  rows.add(share(tree.width[index], tree.lines[index]))
}
