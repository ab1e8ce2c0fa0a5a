import { classText } from '../../html/element-names.js'
import type { ElementNode, ParentNode } from '../../html/nodes.js'
import { textOf } from '../../html/text-content.js'
import type { ElementRule } from '../strip-rule.js'

/** The numbers that Pygments, Rouge, Chroma, Hexo, SyntaxHighlighter and others write beside the lines of code. */
export const lineNumber: ElementRule = {
  id: 'generic/line-number',
  reason: 'ui',
  why: 'It counts the lines of the code and is not part of it.',
  select: '.gutter, .rouge-gutter, .lineno, .linenos, .linenodiv, .lnt, .ln, .line-number, .line-numbers, .crayon-nums',
  when: (element, { mass }) => {
    const characters = mass.characters(element)
    return characters > 0 && characters <= mostDigits && onlyNumbers.test(textOf(element)) && isOfCode(element)
  },
}

/** Counted characters of the numbers of one piece of code: those of a thousand lines. */
const mostDigits = 4000

const onlyNumbers = /^[\s\d]+$/

/** Levels from a number up to what names the code: lines, a cell, a table in between. */
const maxLevels = 8
const codeBox = /(?:^|[-_\s])(?:code|highlight(?:er|table)?|syntaxhighlighter|crayon|chroma|hljs)(?:$|[-_\s])/i

function isOfCode(element: ElementNode): boolean {
  let node: ParentNode | null = element.parent
  for (let level = 0; level < maxLevels && node?.type === 'element'; level++, node = node.parent)
    if (node.tagName === 'pre' || node.tagName === 'code' || codeBox.test(classText(node))) return true
  return false
}
