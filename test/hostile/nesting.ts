import type { Root } from 'hast'
import type { HostileCase } from './hostile-case.js'

/** Open tags without end: what recurses overflows the stack, what looks at all ancestors of each node is quadratic. */
function nested(tag: string, why: string): HostileCase {
  return { name: `nested ${tag}`, why, make: (size) => `${tag.repeat(size)}x`, size: 4000, full: 100_000 }
}

/** A caller's tree, one element in the other. */
function nestedTree(depth: number): Root {
  let child: Root['children'][number] = { type: 'text', value: 'x' }
  for (let index = 0; index < depth; index++) {
    child = { type: 'element', tagName: 'div', properties: {}, children: [child] }
  }
  return { type: 'root', children: [child] }
}

/** Depth. */
export const nestingCases: readonly HostileCase[] = [
  nested('<div>', 'the plainest depth'),
  nested('<b>', 'formatting elements: the parser keeps a second list of them'),
  nested('<i><b>', 'formatting elements in turn'),
  nested('<table>', 'each table closes or moves the one before'),
  nested('<table><tr><td>', 'cells that hold tables'),
  nested('<svg>', 'foreign content, with rules of its own'),
  nested('<math><mi>', 'foreign content that holds HTML'),
  nested('<template>', 'content in another place of the tree, and a stack of insertion modes'),
  nested('<blockquote>', 'blocks inside blocks: renderers recurse over them'),
  nested('<ul><li>', 'lists inside lists'),
  nested('<ul><li>x', 'lists inside lists, each with text'),
  nested('<dl><dd>x', 'definitions inside definitions'),
  nested('<a href=/x>', 'a link closes the one before it'),
  nested('<span>', 'an inline element that is in no list of the parser'),
  nested('<span>x', 'inline elements, each with text: every text has all of them around it'),
  nested('<em>x', 'kept inline elements, each with text'),
  nested('<ruby><rt>x', 'ruby inside ruby'),
  nested('<details><summary>x', 'controls inside controls'),
  nested('<figure><figcaption>x', 'captions inside captions'),
  nested('<section><h2>x</h2>', 'a heading a level'),
  nested('<nav><p>x', 'one strip rule inside itself'),
  nested('<div class=share><p>word', 'taken elements inside taken elements'),
  nested('<x-a>', 'an unknown element'),
  nested('<button>', 'a button closes the one before it'),
  nested('<form><div>', 'only one form may be open'),
  nested('<select><option>', 'content that the parser drops'),
  {
    name: 'closed nested div',
    why: 'every element has a range and an end tag',
    make: (size) => `${'<div>'.repeat(size)}x${'</div>'.repeat(size)}`,
    size: 4000,
    full: 100_000,
  },
  {
    name: 'paragraphs at the bottom of nested divs',
    why: 'whatever looks at all ancestors of each paragraph is quadratic',
    make: (size) => `${'<div>'.repeat(size)}${'<p>A sentence of the article.</p>'.repeat(size)}`,
    size: 1500,
    full: 60_000,
  },
  {
    name: 'a nested hast tree',
    why: 'a caller’s tree has no parser that would bound it',
    make: nestedTree,
    size: 4000,
    full: 150_000,
  },
]
