import { parseFragment } from 'parse5'
import type { Article } from '../../src/model/article.js'
import type { Block } from '../../src/model/block.js'
import { allBlocks, type NamedBlock, textsOf } from './claims.js'
import { bagOf, countedCharacters, sameBag, show } from './counted.js'

const invisible = /[\u00AD\u200B\u2060\uFEFF\0]/
const unfolded = /^\s|\s$| {2}|[ \t]\n|\n[ ]|[^\S \n\t]/

/** A text of the result is folded: no invisible characters, single spaces, nothing at the ends. */
function checkFolded(name: string, text: string, holdsCode: boolean): string[] {
  if (invisible.test(text) || (!holdsCode && unfolded.test(text))) return [`${name} is not folded: ${show(text)}`]
  return []
}

/** The blocks that are code, or that hold code somewhere: their texts keep its white space. */
function findCodeHolders(blocks: readonly NamedBlock[]): ReadonlySet<NamedBlock> {
  const holders = new Set<NamedBlock>()
  for (const named of blocks)
    if (named.block.type === 'code')
      for (let holder: NamedBlock | undefined = named; holder !== undefined; holder = holder.parent) holders.add(holder)
  return holders
}

/** A list's and a quote's text is that of the blocks in it; a figure's is its caption. */
function checkParts(name: string, block: Block): string[] {
  const parts =
    block.type === 'quote'
      ? block.blocks
      : block.type === 'list'
        ? block.items.flatMap((item) => item.blocks)
        : undefined
  const whole = parts?.map((part) => countedCharacters(textsOf(part).join(''))).join('')
  if (whole !== undefined && whole !== countedCharacters(block.text))
    return [`${name} (${block.type}): its text is not that of the blocks in it`]
  if (block.type === 'figure' && block.text !== (block.caption?.text ?? ''))
    return [`${name}: its text is not its caption`]
  if (block.type !== 'table') return []
  const cells = block.rows.flatMap((row) => row.cells.map((cell) => cell.text))
  return sameBag(bagOf(cells.map(countedCharacters)), bagOf([countedCharacters(block.text)]))
    ? []
    : [`${name} (table): its text is not that of its cells`]
}

/** Whether the string literal in the script gives the text, as it stands or as HTML. */
function checkJsonLd({ name, block }: NamedBlock, source: string, article: Article): string[] {
  if (block.position === undefined) return []
  const [start, end] = [block.position.start.offset, block.position.end.offset]
  const literal = source.slice(start, end)
  const script = article.stripped.find(
    ({ position, usedFor, reason }) =>
      reason === 'script' &&
      usedFor?.includes('blocks') &&
      position !== undefined &&
      position.start.offset < start &&
      end < position.end.offset,
  )
  const problems = script === undefined ? [`${name}: its literal is in no script entry that is used for blocks`] : []
  const quote = literal.charAt(0)
  if (literal.length < 2 || !['"', "'", '`'].includes(quote) || !literal.endsWith(quote))
    return [...problems, `${name}: its range is no string literal: ${show(literal)}`]
  let value: unknown
  try {
    value = JSON.parse(literal)
  } catch {
    return problems
  }
  const raw = countedCharacters(String(value))
  const html = countedCharacters(textOf(String(value)))
  const text = countedCharacters(block.text)
  if (!raw.includes(text) && !html.includes(text) && !countedCharacters(textOf(textOf(String(value)))).includes(text))
    problems.push(`${name}: its literal does not have its text ${show(block.text)}`)
  return problems
}

function textOf(html: string): string {
  let text = ''
  const waiting = [...parseFragment(html).childNodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('value' in node) text += node.value
    if ('childNodes' in node) waiting.push(...[...node.childNodes].reverse())
  }
  return text
}

/** The paragraphs of the article, read from its blocks: those in quotes too, not those in lists and tables. */
function paragraphsOf(blocks: readonly NamedBlock[]): string[] {
  return blocks
    .filter(({ block, parent }) => {
      let outer = parent
      while (outer !== undefined && outer.block.type === 'quote') outer = outer.parent
      return block.type === 'paragraph' && outer === undefined
    })
    .map(({ block }) => block.text)
}

/** What the blocks say of each other: parts make wholes, texts are folded, `paragraphs` are the paragraph blocks'. */
export function checkBlocks(source: string, article: Article): string[] {
  const blocks = allBlocks(article)
  const codeHolders = findCodeHolders(blocks)
  const problems = blocks.flatMap((named) => [
    ...checkFolded(named.name, named.block.text, codeHolders.has(named)),
    ...checkParts(named.name, named.block),
  ])
  for (const named of blocks)
    if (named.block.origin === 'json-ld') problems.push(...checkJsonLd(named, source, article))
  for (const [index, entry] of article.stripped.entries())
    problems.push(...checkFolded(`stripped[${index}]`, entry.text, false))
  if (JSON.stringify(paragraphsOf(blocks)) !== JSON.stringify(article.paragraphs))
    problems.push('paragraphs are not the texts of the paragraph blocks')
  return problems
}
