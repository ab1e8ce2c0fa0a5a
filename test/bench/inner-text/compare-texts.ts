import type { Block } from '../../../src/model/block.js'
import { joinsWithoutSpace } from '../../../src/text/characters.js'
import { foldText } from '../../../src/text/fold.js'

/** How far the texts of blocks are what a browser shows. */
export interface TextComparison {
  /** Lines of blocks that were looked for. */
  lines: number
  /** Lines that the browser shows as they are, but for folded white space. */
  equal: number
  /** Lines that differ by a rule of folding: a line feed of the source between two CJK characters is no space. */
  joined: number
  /** Lines that it does not show at all: hidden by an attribute, or read from a script. */
  hidden: number
  /** The others: the same characters with other white space between them. */
  differences: string[]
}

/** Shown characters around a difference, in UTF-16 units. */
const shownAround = 30

const blanks = /\s+/g

/** Text without the spaces that a line feed between two CJK characters may have left. */
const join = (text: string): string =>
  text.replace(blanks, (space, at: number) =>
    joinsWithoutSpace(text.charAt(at - 1), text.charAt(at + space.length)) ? '' : space,
  )

/** Text without anything that folding touches: tells a difference in white space from text that is not there. */
const solid = (text: string): string => text.replace(blanks, '')

/**
 * Looks for each line of the blocks in the browser's text, both folded as the library folds. The order of blocks, and
 * what is not in a block, is no matter of this measure.
 */
export function compareTexts(blocks: readonly Block[], innerText: string): TextComparison {
  const shown = foldText(innerText.replaceAll('\n', ' '))
  const shownJoined = join(shown)
  const shownSolid = solid(shown)
  const result: TextComparison = { lines: 0, equal: 0, joined: 0, hidden: 0, differences: [] }
  for (const block of blocks) {
    if (block.type === 'embed' || block.type === 'code' || block.origin !== undefined) continue
    for (const text of block.text.split(/[\n\t]/)) {
      const line = foldText(text)
      if (line === '') continue
      result.lines++
      if (shown.includes(line)) result.equal++
      else if (shownJoined.includes(join(line))) result.joined++
      else if (!shownSolid.includes(solid(line))) result.hidden++
      else result.differences.push(describe(line, shown, block.type))
    }
  }
  return result
}

function describe(line: string, shown: string, type: string): string {
  let length = line.length
  while (length > 0 && !shown.includes(line.slice(0, length))) length--
  const at = shown.indexOf(line.slice(0, length)) + length
  const ours = line.slice(Math.max(0, length - shownAround), length + shownAround)
  const theirs = shown.slice(Math.max(0, at - shownAround), at + shownAround)
  return `${type}: block ${JSON.stringify(ours)}, browser ${JSON.stringify(theirs)}`
}
