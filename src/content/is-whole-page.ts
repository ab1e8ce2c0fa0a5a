import type { HtmlDocument } from '../html/nodes.js'

/** Whether the source writes out `html`, `head` or `body`: a fragment has only those that the parser implies. */
export function isWholePage(document: HtmlDocument): boolean {
  if (document.hasFrame || document.source === undefined) return document.hasFrame
  for (const node of document.nodes) {
    if (node.type !== 'element') continue
    const isFrame = node.tagName === 'html' || node.tagName === 'head' || node.tagName === 'body'
    if (isFrame && node.start >= 0) return true
    if (node.tagName === 'body') return false
  }
  return false
}
