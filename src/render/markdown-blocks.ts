import type { BlockContent, ListItem as MarkdownItem, List as MarkdownList, PhrasingContent } from 'mdast'
import type { Block, Embed, Figure, Heading, List, Table, TableCell } from '../model/block.js'
import { foldText } from '../text/fold.js'
import { emphasized, markdownPhrasing, type PhrasingStyle } from './markdown-phrasing.js'
import { markdownTable } from './markdown-table.js'
import { blockRuns } from './phrasing-runs.js'
import type { RenderSettings } from './render-options.js'
import { allBlocks, deepestNesting, flattenBlocks, itemBlocks } from './walk-blocks.js'

/** The largest number that an item of a list may have in Markdown: nine digits. */
const largestNumber = 999_999_999

const lineFeeds = /\r\n?|\n/
const noLanguage = /[\s`]/

/** Writes blocks as mdast. */
export class MarkdownBlocks {
  readonly #settings: RenderSettings
  readonly #headingDepth: (depth: Heading['depth']) => Heading['depth']
  readonly #inText: PhrasingStyle
  readonly #inCells: PhrasingStyle
  readonly #linkUrl: (url: unknown) => string | undefined

  constructor(settings: RenderSettings, html: boolean, headingDepth: (depth: Heading['depth']) => Heading['depth']) {
    this.#settings = settings
    this.#headingDepth = headingDepth
    this.#linkUrl = settings.links ? settings.linkUrl : () => undefined
    this.#inText = { html, lineBreak: 'hard', inCell: false, linkUrl: this.#linkUrl }
    this.#inCells = { ...this.#inText, lineBreak: html ? 'tag' : 'space', inCell: true }
  }

  /** The blocks, `nesting` levels inside others. What would lie too deep is written without the blocks around it. */
  write(blocks: readonly Block[], nesting: number): BlockContent[] {
    const written = nesting < deepestNesting ? blocks : flattenBlocks(blocks)
    return written.flatMap((block) => this.#block(block, nesting))
  }

  #block(block: Block, nesting: number): BlockContent[] {
    switch (block.type) {
      case 'paragraph': {
        const children = this.#phrasing(block, this.#inText)
        return paragraph(block.role === 'term' ? strong(children) : children)
      }
      case 'heading': {
        const children = this.#phrasing(block, { ...this.#inText, lineBreak: 'space' })
        return children.length === 0 ? [] : [{ type: 'heading', depth: this.#headingDepth(block.depth), children }]
      }
      case 'list':
        return this.#list(block, nesting)
      case 'quote': {
        const children = this.write(block.blocks, nesting + 1)
        return children.length === 0 ? [] : [{ type: 'blockquote', children }]
      }
      case 'figure':
        return paragraph(this.#figure(block, this.#inText))
      case 'table':
        return this.#table(block)
      case 'code':
        return [{ type: 'code', lang: languageName(block.language), value: block.text }]
      case 'embed':
        return paragraph(this.#embed(block))
      case 'separator':
        return [{ type: 'thematicBreak' }]
      default:
        return []
    }
  }

  #list({ ordered, start, items }: List, nesting: number): MarkdownList[] {
    const children = items.flatMap((item): MarkdownItem[] => {
      const blocks = itemBlocks(item)
      const written = this.write(blocks, nesting + 1)
      const [first, ...others] = written
      const spread = first?.type !== 'paragraph' || !others.every(beginsWithParagraph)
      return written.length === 0 ? [] : [{ type: 'listItem', spread: spread && written.length > 1, children: written }]
    })
    if (children.length === 0) return []
    const number = start ?? 1
    const isWritable = number >= 0 && number + children.length <= largestNumber
    const spread = children.some((item) => item.spread)
    return [{ type: 'list', ordered, start: ordered && isWritable ? number : null, spread, children }]
  }

  /** The caption stands above the table, emphasized as those of figures are. */
  #table(table: Table): BlockContent[] {
    const { caption } = table
    const above =
      this.#settings.captions && caption !== undefined
        ? this.#caption({ text: caption, children: [] }, this.#inText)
        : []
    const written = markdownTable(table, (cell) => this.#cell(cell))
    return [...paragraph(above), ...(Array.isArray(written) ? written : [written])]
  }

  /** What a cell holds on one line, its blocks divided by line breaks. */
  #cell(cell: TableCell): PhrasingContent[] {
    const written: PhrasingContent[] = []
    for (const block of allBlocks(itemBlocks(cell))) {
      const content = this.#inCell(block)
      if (content.length === 0) continue
      if (written.length > 0)
        written.push(this.#inCells.html ? { type: 'html', value: '<br>' } : { type: 'text', value: ' ' })
      for (const item of content) written.push(item)
    }
    return written
  }

  #inCell(block: Block): PhrasingContent[] {
    if (block.type === 'paragraph' || block.type === 'heading') return this.#phrasing(block, this.#inCells)
    if (block.type === 'figure') return this.#figure(block, this.#inCells)
    if (block.type === 'embed') return this.#embed(block)
    if (block.type !== 'code') return []
    const lines = block.text.split(lineFeeds).filter((line) => line.trim() !== '')
    return markdownPhrasing(
      lines.flatMap((text, index) => [
        ...(index === 0 ? [] : [{ kind: 'break' as const, text: '', around: [] }]),
        { kind: 'text' as const, text, around: [{ tagName: 'code', properties: {} }] },
      ]),
      this.#inCells,
    )
  }

  #phrasing(block: Parameters<typeof blockRuns>[0], style: PhrasingStyle): PhrasingContent[] {
    return markdownPhrasing(blockRuns(block, this.#linkUrl), style)
  }

  /** The images and then the caption, each on a line of its own. */
  #figure({ images, caption }: Figure, style: PhrasingStyle): PhrasingContent[] {
    const lines: PhrasingContent[][] = []
    for (const { url, alt } of this.#settings.images ? images : []) {
      const written = this.#settings.mediaUrl(url)
      if (written !== undefined) lines.push([{ type: 'image', url: written, alt: alt ?? '' }])
    }
    if (this.#settings.captions && caption !== undefined) lines.push(this.#caption(caption, style))
    const lineBreak = markdownPhrasing([{ kind: 'break', text: '', around: [] }], style)
    return lines.flatMap((line, index) => (index === 0 ? line : [...lineBreak, ...line]))
  }

  /** The caption, emphasized as a whole; emphasis in it says nothing more. */
  #caption(caption: Parameters<typeof blockRuns>[0], style: PhrasingStyle): PhrasingContent[] {
    const whole = { tagName: 'em', properties: {} }
    const runs = blockRuns(caption, this.#linkUrl).map((run) => ({
      ...run,
      around: [whole, ...run.around.filter(({ tagName }) => tagName !== 'em' && tagName !== 'var')],
    }))
    return markdownPhrasing(runs, { ...style, lineBreak: 'space' })
  }

  #embed({ url, text }: Embed): PhrasingContent[] {
    const written = this.#settings.mediaUrl(url)
    if (!this.#settings.embeds || written === undefined) return []
    const label: PhrasingContent = { type: 'text', value: foldText(text) || written }
    return [this.#settings.links ? { type: 'link', url: written, children: [label] } : label]
  }
}

function paragraph(children: PhrasingContent[]): BlockContent[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }]
}

function strong(children: PhrasingContent[]): PhrasingContent[] {
  return children.length === 0 || children.some(({ type }) => type === 'strong')
    ? children
    : emphasized('strong', children)
}

/** Whether the block is a list that can stand directly under a paragraph: not each list may interrupt one. */
function beginsWithParagraph(block: BlockContent): boolean {
  const isInterrupting = block.type === 'list' && (block.start ?? 1) === 1
  return isInterrupting && block.children[0]?.children[0]?.type === 'paragraph'
}

/** The language where it can stand after a code fence. */
function languageName(language: string | undefined): string | null {
  return language === undefined || language === '' || noLanguage.test(language) ? null : language
}
