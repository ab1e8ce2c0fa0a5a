import type { Block, Figure, ListItem } from '../model/block.js'
import { withoutControls } from './display-width.js'

/** Columns of indentation beyond which deeper blocks go no further to the right. */
const maxIndentation = 40

/** A block that still has to be written, and what stands to the left of it. */
interface Task {
  block: Block
  /** Before its first line: a list item's marker may be in it. */
  first: string
  /** Before its other lines. */
  rest: string
  /** The line that separates it from what came before; undefined for none. */
  gap: string | undefined
}

/** The blocks as plain text to be read: a blank line between them, lists with markers, quotes with `>`. */
export function formatBlocks(blocks: readonly Block[]): string {
  const lines: string[] = []
  // A stack instead of recursion: how deep blocks nest is up to the page.
  const tasks = inTurn(blocks, '', '', '', true)
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const inner = innerTasks(task)
    if (inner !== undefined) {
      for (const item of inner) tasks.push(item)
      continue
    }
    const text = leafText(task.block)
    if (text === '') continue
    if (task.gap !== undefined && lines.length > 0) lines.push(task.gap)
    for (const [index, line] of text.split('\n').entries()) lines.push((index === 0 ? task.first : task.rest) + line)
  }
  return withoutControls(lines.join('\n'))
}

/** The tasks of a block that holds others, last one first; undefined for a block that is written as it is. */
function innerTasks({ block, first, rest, gap }: Task): Task[] | undefined {
  if (block.type === 'quote') return inTurn(block.blocks, indent(first, '> '), indent(rest, '> '), gap, true)
  if (block.type !== 'list') return undefined
  const start = block.start ?? 1
  const tasks = block.items.map((item, index) => {
    const marker = block.ordered ? `${start + index}. ` : '- '
    const before = indent(index === 0 ? first : rest, marker)
    const others = indent(rest, ' '.repeat(marker.length))
    return inTurn(itemBlocks(item), before, others, index === 0 ? gap : undefined, false)
  })
  return tasks.reverse().flat()
}

function itemBlocks(item: ListItem): readonly Block[] {
  return item.blocks.length > 0 ? item.blocks : [{ type: 'paragraph', text: item.text, children: [] }]
}

/** Tasks for blocks that follow each other, last one first, as a stack wants them. In lists, lists stand close. */
function inTurn(
  blocks: readonly Block[],
  first: string,
  rest: string,
  gap: string | undefined,
  spaced: boolean,
): Task[] {
  const tasks = blocks.map((block, index) => {
    if (index === 0) return { block, first, rest, gap }
    return { block, first: rest, rest, gap: spaced || block.type !== 'list' ? rest.trimEnd() : undefined }
  })
  return tasks.reverse()
}

function indent(before: string, more: string): string {
  return before.length + more.length > maxIndentation ? before : before + more
}

/** The text of a block that holds no others. */
function leafText(block: Block): string {
  switch (block.type) {
    case 'figure':
      return figureText(block)
    case 'embed':
      return `[${block.kind}: ${block.text || block.url}]`
    case 'separator':
      return '* * *'
    case 'code':
      return block.text.replace(lineStarts, '    ')
    case 'table':
      return block.caption === undefined ? block.text : `${block.caption}\n${block.text}`
    default:
      return block.text
  }
}

/** Where the lines of code are indented. */
const lineStarts = /^(?=.)/gm

function figureText(figure: Figure): string {
  const caption = figure.text || figure.images.map((image) => image.alt ?? '').find(Boolean)
  return caption === undefined ? '[image]' : `[image: ${caption}]`
}
