import type { Element, ElementContent, Properties } from 'hast'
import type { Block, Embed, Figure, Heading, Image, List, ListItem, TableCell } from '../model/block.js'
import { htmlElement, onLines } from './html-element.js'
import { htmlPhrasing } from './html-phrasing.js'
import { htmlTable } from './html-table.js'
import { blockRuns } from './phrasing-runs.js'
import type { RenderSettings } from './render-options.js'
import { deepestNesting, flattenBlocks, itemBlocks } from './walk-blocks.js'

/** Writes blocks as hast. */
export class HtmlBlocks {
  readonly #settings: RenderSettings
  readonly #headingDepth: (depth: Heading['depth']) => number
  readonly #linkUrl: (url: unknown) => string | undefined

  constructor(settings: RenderSettings, headingDepth: (depth: Heading['depth']) => number) {
    this.#settings = settings
    this.#headingDepth = headingDepth
    this.#linkUrl = settings.links ? settings.linkUrl : () => undefined
  }

  /** The blocks, `nesting` levels inside others. What would lie too deep is written without the blocks around it. */
  write(blocks: readonly Block[], nesting: number): Element[] {
    const written = nesting < deepestNesting ? blocks : flattenBlocks(blocks)
    return written.flatMap((block) => this.#block(block, nesting) ?? [])
  }

  #block(block: Block, nesting: number): Element | undefined {
    switch (block.type) {
      case 'paragraph':
        return htmlElement('p', block.role === undefined ? {} : { className: [block.role] }, this.#phrasing(block))
      case 'heading':
        return htmlElement(`h${this.#headingDepth(block.depth)}`, {}, this.#phrasing(block))
      case 'list':
        return this.#list(block, nesting)
      case 'quote': {
        const cite = this.#settings.linkUrl(block.cite)
        return htmlElement(
          'blockquote',
          cite === undefined ? {} : { cite },
          onLines(this.write(block.blocks, nesting + 1)),
        )
      }
      case 'figure':
        return this.#figure(block)
      case 'table':
        return htmlTable(block, this.#settings.captions, (cell) => this.#held(cell, nesting + 1))
      case 'code':
        return htmlElement('pre', {}, htmlElement('code', languageClass(block.language), block.text))
      case 'embed':
        return this.#embed(block)
      case 'separator':
        return htmlElement('hr', {})
      default:
        return undefined
    }
  }

  #list({ ordered, start, items }: List, nesting: number): Element {
    const properties: Properties = ordered && start !== undefined && start !== 1 ? { start } : {}
    const written = items.map((item) => htmlElement('li', {}, this.#held(item, nesting + 1)))
    return htmlElement(ordered ? 'ol' : 'ul', properties, onLines(written))
  }

  /** What an item or a cell holds: a paragraph at its start stands without its tags where only lists follow. */
  #held(holder: ListItem | TableCell, nesting: number): ElementContent[] {
    const blocks = itemBlocks(holder)
    const [first, ...others] = blocks
    if (first?.type !== 'paragraph' || first.role !== undefined || others.some(({ type }) => type !== 'list'))
      return this.write(blocks, nesting)
    return [...this.#phrasing(first), ...this.write(others, nesting)]
  }

  #phrasing(block: { text: string; children: readonly ElementContent[] }): ElementContent[] {
    return htmlPhrasing(blockRuns(block, this.#linkUrl))
  }

  #figure({ images, caption }: Figure): Element | undefined {
    const written = this.#settings.images ? images.flatMap((image) => this.#image(image) ?? []) : []
    if (this.#settings.captions && caption !== undefined)
      written.push(htmlElement('figcaption', {}, this.#phrasing(caption)))
    return written.length === 0 ? undefined : htmlElement('figure', {}, onLines(written))
  }

  #image({ url, alt, width, height }: Image): Element | undefined {
    const src = this.#settings.mediaUrl(url)
    if (src === undefined) return undefined
    const size = {
      ...(width !== undefined && { width: Math.max(1, Math.round(width)) }),
      ...(height !== undefined && { height: Math.max(1, Math.round(height)) }),
    }
    return htmlElement('img', { src, alt: alt ?? '', ...size, loading: 'lazy' })
  }

  /** A link: what it shows would be loaded from elsewhere and run its own scripts. */
  #embed({ url, text }: Embed): Element | undefined {
    const href = this.#settings.mediaUrl(url)
    if (!this.#settings.embeds || href === undefined) return undefined
    return htmlElement('p', {}, this.#settings.links ? htmlElement('a', { href }, text || href) : text || href)
  }
}

function languageClass(language: string | undefined): Properties {
  return language === undefined || language === '' ? {} : { className: [`language-${language}`] }
}
