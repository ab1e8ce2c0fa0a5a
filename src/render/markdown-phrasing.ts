import type { PhrasingContent } from 'mdast'
import { loosenMarks } from './loosen-marks.js'
import { isSameSign, type Mark, type MarkedRun, markRuns } from './markdown-marks.js'
import type { Run } from './phrasing-runs.js'

/** How phrasing content is written. */
export interface PhrasingStyle {
  /** Whether HTML tags stand in for what Markdown has no sign for. */
  readonly html: boolean
  /** What a line break is: a cell of a table cannot hold Markdown's own. */
  readonly lineBreak: 'hard' | 'tag' | 'space'
  /** Whether it stands in a cell of a table. */
  readonly inCell: boolean
  /** The URL as it may be linked to; undefined when it may not be. */
  readonly linkUrl: (url: unknown) => string | undefined
}

/** An element of Markdown that is being filled. */
interface Open {
  readonly mark: Mark
  readonly children: PhrasingContent[]
  /** For code, whose content is text alone. */
  code: string
}

/** The runs as mdast phrasing content. */
export function markdownPhrasing(runs: readonly Run[], style: PhrasingStyle): PhrasingContent[] {
  const root: PhrasingContent[] = []
  const open: Open[] = []
  const closeTo = (depth: number): void => {
    while (open.length > depth) {
      const inner = open.pop()
      if (inner !== undefined) for (const item of close(inner, style)) (open.at(-1)?.children ?? root).push(item)
    }
  }
  for (const run of loosenMarks(markRuns(runs, style.html))) {
    const around = outermostCode(run.around)
    let shared = 0
    while (shared < open.length && isSameSign(open[shared]?.mark, around[shared])) shared++
    closeTo(shared)
    for (const mark of around.slice(shared)) open.push({ mark, children: [], code: '' })
    const innermost = open.at(-1)
    if (innermost?.mark.type === 'inlineCode') innermost.code += run.kind === 'break' ? ' ' : run.text
    else for (const item of leaf(run, style)) (innermost?.children ?? root).push(item)
  }
  closeTo(0)
  return root
}

/**
 * Nodes that emphasis may hold, at whatever depth. The writer of Markdown passes them on as arguments of one call, which
 * overflow the stack from about 100,000 on; no article emphasizes a thousand.
 */
const mostEmphasized = 10_000

/** The content in an element that emphasizes it; the content alone where that is too much. */
export function emphasized(type: 'strong' | 'emphasis' | 'delete', children: PhrasingContent[]): PhrasingContent[] {
  let size = 0
  const open: PhrasingContent[][] = [children]
  for (let some = open.pop(); some !== undefined; some = open.pop()) {
    size += some.length
    if (size > mostEmphasized) return children
    for (const item of some) if ('children' in item) open.push(item.children)
  }
  return [{ type, children }]
}

/** The marks up to code: nothing inside it is marked. */
function outermostCode(around: readonly Mark[]): readonly Mark[] {
  const code = around.findIndex(({ type }) => type === 'inlineCode')
  return code === -1 ? around : around.slice(0, code + 1)
}

function leaf({ kind, text, around }: MarkedRun, { lineBreak, linkUrl }: PhrasingStyle): PhrasingContent[] {
  if (kind === 'text')
    return around.some(({ type }) => type === 'link') ? [textNode(text)] : linkBareUrls(text, linkUrl)
  if (lineBreak === 'hard') return [{ type: 'break' }]
  return [lineBreak === 'tag' ? { type: 'html', value: '<br>' } : textNode(' ')]
}

/** A URL that stands in the text. It ends before the punctuation of the sentence. */
const bareUrl = /\bhttps?:\/\/[\w.~:/?#@!$&*+,;=%-]*[\w/#&=~-]/gi

/** GitHub links such URLs in any case, and reads the escapes that other text needs as parts of them. */
function linkBareUrls(text: string, linkUrl: (url: unknown) => string | undefined): PhrasingContent[] {
  const written: PhrasingContent[] = []
  let end = 0
  for (const { 0: url, index } of text.matchAll(bareUrl)) {
    if (linkUrl(url) === undefined) continue
    if (index > end) written.push(textNode(text.slice(end, index)))
    written.push({ type: 'link', url, children: [textNode(url)] })
    end = index + url.length
  }
  if (end < text.length) written.push(textNode(text.slice(end)))
  return written
}

function textNode(value: string): PhrasingContent {
  return { type: 'text', value }
}

/** What code in a cell cannot say: there the backslash would escape the pipe, and nothing escapes the backslash. */
const escapedPipe = '\\|'

function close({ mark, children, code }: Open, { inCell }: PhrasingStyle): PhrasingContent[] {
  switch (mark.type) {
    case 'inlineCode':
      if (code === '') return []
      return [inCell && code.includes(escapedPipe) ? textNode(code) : { type: 'inlineCode', value: code }]
    case 'html':
      return [{ type: 'html', value: `<${mark.tagName}>` }, ...children, { type: 'html', value: `</${mark.tagName}>` }]
    case 'link':
      return [{ type: 'link', url: mark.url, title: mark.title ?? null, children }]
    default:
      return emphasized(mark.type, children)
  }
}
