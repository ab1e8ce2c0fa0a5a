import type { Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { foldText } from '../../src/text/fold.js'

type HtmlNode = DefaultTreeAdapterTypes.ChildNode

function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

/** The blocks of the Markdown, with the text of those that hold nothing but text. */
export function readBlocks(markdown: string): { type: string; text: string | undefined }[] {
  return parseMarkdown(markdown).children.map((node) => {
    const children = 'children' in node ? node.children : []
    const isText = children.every((child) => child.type === 'text')
    return {
      type: node.type,
      text: isText ? children.map((child) => ('value' in child ? child.value : '')).join('') : undefined,
    }
  })
}

const phrasingOf = new Set(['heading', 'paragraph', 'tableCell'])

/** What a reader of Markdown sees, on one line. Images say nothing. */
export function readMarkdown(markdown: string): string {
  const root = parseMarkdown(markdown)
  const read = (node: RootContent): string => {
    if (node.type === 'html') return node.value === '<br>' ? '\n' : ''
    if (node.type === 'break') return '\n'
    if ('value' in node) return node.type === 'code' ? `${node.value}\n` : node.value
    if (!('children' in node)) return ''
    const text = node.children.map(read).join('')
    return phrasingOf.has(node.type) ? `${text}\n` : text
  }
  return onOneLine(root.children.map(read).join('\n'))
}

const inlineTags = new Set(
  'a abbr bdi bdo cite code del dfn em ins kbd mark q rb rt rtc ruby s samp small strong sub sup time u var'.split(' '),
)

/** What a reader of HTML sees, on one line. */
export function readHtml(html: string): string {
  const read = (node: HtmlNode): string => {
    if ('value' in node) return node.value
    if (!('childNodes' in node)) return ''
    const text = node.childNodes.map(read).join('')
    return inlineTags.has(node.tagName) ? text : `\n${text}\n`
  }
  return onOneLine(parseFragment(html).childNodes.map(read).join(''))
}

/** Every element of the HTML, with the names of its attributes. */
export function htmlElements(html: string): { tagName: string; attributes: Record<string, string> }[] {
  const found: { tagName: string; attributes: Record<string, string> }[] = []
  const visit = (node: HtmlNode): void => {
    if (!('tagName' in node)) return
    found.push({
      tagName: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
    })
    node.childNodes.forEach(visit)
  }
  parseFragment(html).childNodes.forEach(visit)
  return found
}

/**
 * The text with every run of white space as one space, or as none where no space is between CJK characters, so that only
 * words, their order and their joints count.
 */
export function onOneLine(text: string): string {
  return foldText(text.replace(/\s+/g, '\n'))
}
