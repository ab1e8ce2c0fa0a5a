import { foldText } from '../text/fold.js'
import { property } from './attributes/attribute.js'
import { blockElements, preformattedElements } from './element-kinds.js'
import type { AnyNode, ChildNode, ElementNode } from './nodes.js'

/** Elements that the user agent style sheet does not display. */
const undisplayed = new Set('datalist head noembed noframes noscript rp script style template title'.split(' '))

/** Elements that show something other than their text: a frame's markup, a control's label or value. */
const replaced = new Set('iframe select button textarea'.split(' '))

const cells = new Set(['td', 'th'])

/** What a template says that is the content of its element, a shadow root. */
const shadowRoots: ReadonlySet<unknown> = new Set(['open', 'closed'])

/** The text nodes of a subtree as they are, templates, scripts and hidden elements included, without anything between. */
export function textOf(node: AnyNode): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const parts: string[] = []
  const frames: Frame[] = [{ children: node.children, next: 0 }]
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const child = frame.children[frame.next++]
    if (child === undefined) frames.pop()
    else if (child.type === 'text') parts.push(child.value)
    else if (child.type === 'element' && child.children.length > 0) frames.push({ children: child.children, next: 0 })
  }
  return parts.join('')
}

/**
 * The text as a reader sees it, a line for every block and after every `<br>`, cells of a row separated by tabs. Lines
 * are folded (`foldText`) and empty ones dropped, but for preformatted text, which keeps its white space. Left out is
 * what is not displayed without a site's own style sheet: scripts, styles, `noscript`, templates, `[hidden]`, closed
 * dialogs; and the text of frames, buttons, text areas and select boxes. Whether `node` itself is displayed does not
 * matter.
 */
export function readableText(node: AnyNode): string {
  if (node.type === 'text') return foldText(node.value)
  if (!('children' in node)) return ''
  const writer = new LineWriter()
  const preformatted = node.type === 'element' && preformattedElements.has(node.tagName)
  const frames: ReadingFrame[] = [
    { element: undefined, children: node.children, next: 0, preformatted, cellSeen: false },
  ]
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const child = frame.children[frame.next++]
    if (child === undefined) {
      frames.pop()
      if (frame.element !== undefined && isBlock(frame.element)) writer.breakLine()
    } else if (child.type === 'text') {
      writer.write(child.value, frame.preformatted)
    } else if (child.type === 'element' && isDisplayed(child)) {
      enter(child, frame, frames, writer)
    }
  }
  return writer.finish()
}

interface Frame {
  children: readonly ChildNode[]
  next: number
}

interface ReadingFrame extends Frame {
  element: ElementNode | undefined
  preformatted: boolean
  /** Whether a cell of this row was read. */
  cellSeen: boolean
}

function enter(element: ElementNode, parent: ReadingFrame, frames: ReadingFrame[], writer: LineWriter): void {
  if (element.tagName === 'br') {
    writer.breakLine(parent.preformatted)
    return
  }
  if (isBlock(element)) writer.breakLine()
  if (cells.has(element.tagName)) {
    if (parent.cellSeen) writer.nextCell()
    parent.cellSeen = true
  }
  const preformatted = parent.preformatted || preformattedElements.has(element.tagName)
  frames.push({ element, children: element.children, next: 0, preformatted, cellSeen: false })
}

function isBlock(element: ElementNode): boolean {
  return blockElements.has(element.tagName) && !cells.has(element.tagName)
}

function isDisplayed(element: ElementNode): boolean {
  const { tagName } = element
  if (undisplayed.has(tagName) || replaced.has(tagName)) return shadowRoots.has(property(element, 'shadowRootMode'))
  if (property(element, 'hidden')) return false
  return tagName !== 'dialog' || Boolean(property(element, 'open'))
}

/** Puts lines together. */
class LineWriter {
  private readonly lines: string[] = []
  /** The cells of the line, each the parts of its text. */
  private cells: string[][] = [[]]
  private preformatted = false

  write(text: string, preformatted: boolean): void {
    if (!preformatted) {
      this.cells.at(-1)?.push(text)
      return
    }
    const [first, ...others] = text.split('\n')
    this.preformatted = true
    this.cells.at(-1)?.push(first ?? '')
    for (const line of others) {
      this.breakLine(true)
      this.preformatted = true
      this.cells.at(-1)?.push(line)
    }
  }

  nextCell(): void {
    this.cells.push([])
  }

  /** Ends the line; an empty one stays only where preformatted text asks for it. */
  breakLine(keepsEmpty = false): void {
    const keepsSpace = this.preformatted
    const texts = this.cells.map((parts) => (keepsSpace ? parts.join('') : foldText(parts.join(''))))
    const line = texts.join('\t')
    if (texts.some(Boolean) || keepsEmpty) this.lines.push(line)
    this.cells = [[]]
    this.preformatted = false
  }

  finish(): string {
    this.breakLine()
    const first = this.lines.findIndex((line) => foldText(line) !== '')
    const last = this.lines.findLastIndex((line) => foldText(line) !== '')
    return first === -1 ? '' : this.lines.slice(first, last + 1).join('\n')
  }
}
