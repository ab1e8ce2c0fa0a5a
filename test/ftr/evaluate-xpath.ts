import type { Expression, PathExpression, Step } from '../../src/ftr/xpath.js'
import { allProperties } from '../../src/html/attributes/attribute.js'
import type { AnyNode, ChildNode, ElementNode, HtmlDocument } from '../../src/html/nodes.js'
import { textOf } from '../../src/html/text-content.js'

/** A node of XPath: a node of the tree, or an attribute of an element. */
type XNode = AnyNode | { type: 'attribute'; name: string; value: string; parent: ElementNode }
type Value = XNode[] | string | number | boolean

interface Context {
  node: XNode
  position: number
  size: number
}

/**
 * Evaluates an XPath as its specification says, step by step and without any thought of speed: what translations are
 * compared with. Texts are compared with white space folded.
 */
export function evaluateXPath(expression: Expression, document: HtmlDocument): XNode[] {
  const value = evaluate(expression, { node: document.root, position: 1, size: 1 }, document)
  if (!Array.isArray(value)) throw new Error('no nodes')
  return value
}

function evaluate(expression: Expression, context: Context, document: HtmlDocument): Value {
  switch (expression.kind) {
    case 'literal':
    case 'number':
      return expression.value
    case 'call':
      return call(expression.name, expression.args, context, document)
    case 'operation':
      return operate(expression, context, document)
    case 'path':
      return walk(expression, context, document)
  }
}

function operate(
  { operator, operands }: Expression & { kind: 'operation' },
  context: Context,
  document: HtmlDocument,
): Value {
  const values = operands.map((operand) => evaluate(operand, context, document))
  if (operator === 'or') return values.some(isTrue)
  if (operator === 'and') return values.every(isTrue)
  if (operator === '|') return inOrder(values.flatMap((value) => (Array.isArray(value) ? value : [])))
  const [left = '', right = ''] = values
  const numbers = typeof left === 'number' || typeof right === 'number'
  const each = (value: Value): (string | number)[] =>
    numbers ? [Number(stringOf(value))] : Array.isArray(value) ? value.map(nodeText) : [stringOf(value)]
  return each(left).some((a) =>
    each(right).some((b) => {
      if (operator === '=') return a === b
      if (operator === '!=') return a !== b
      if (operator === '<') return a < b
      return operator === '>' ? a > b : operator === '<=' ? a <= b : a >= b
    }),
  )
}

function call(name: string, args: readonly Expression[], context: Context, document: HtmlDocument): Value {
  const values = args.map((arg) => evaluate(arg, context, document))
  const [first = [context.node], second = ''] = values
  const [a, b] = [stringOf(first), stringOf(second)]
  switch (name) {
    case 'position':
      return context.position
    case 'last':
      return context.size
    case 'not':
      return !isTrue(first)
    case 'contains':
      return a.includes(b)
    case 'starts-with':
      return a.startsWith(b)
    case 'concat':
      return values.map(stringOf).join('')
    case 'normalize-space':
    case 'string':
      return a.trim()
    default:
      throw new Error(name)
  }
}

function walk({ absolute, base, filters, steps }: PathExpression, context: Context, document: HtmlDocument): Value {
  let nodes: XNode[] = [absolute ? document.root : context.node]
  if (base !== undefined) nodes = evaluate(base, context, document) as XNode[]
  for (const filter of filters) nodes = keep(nodes, filter, document)
  for (const step of steps) nodes = inOrder(nodes.flatMap((node) => take(node, step, document)))
  return nodes
}

function take(node: XNode, step: Step, document: HtmlDocument): XNode[] {
  const starts = step.deep ? [node, ...inside(node)] : [node]
  return starts.flatMap((start) => {
    let reached = along(start, step.axis).filter((candidate) => passes(candidate, step))
    for (const predicate of step.predicates) reached = keep(reached, predicate, document)
    return reached
  })
}

function keep(nodes: readonly XNode[], predicate: Expression, document: HtmlDocument): XNode[] {
  return nodes.filter((node, index) => {
    const value = evaluate(predicate, { node, position: index + 1, size: nodes.length }, document)
    return typeof value === 'number' ? value === index + 1 : isTrue(value)
  })
}

function passes(node: XNode, { test, axis }: Step): boolean {
  if (test === 'node()') return true
  if (node.type === 'attribute') return axis === 'attribute' && (test === '*' || node.name === test)
  if (test === 'text()') return node.type === 'text'
  return node.type === 'element' && (test === '*' || node.tagName === test)
}

function along(node: XNode, axis: string): XNode[] {
  const siblings: readonly ChildNode[] = node.parent?.children ?? []
  const index = siblings.indexOf(node as ChildNode)
  switch (axis) {
    case 'child':
      return 'children' in node ? [...node.children] : []
    case 'descendant':
      return inside(node)
    case 'descendant-or-self':
      return [node, ...inside(node)]
    case 'self':
      return [node]
    case 'parent':
      return node.parent === null ? [] : [node.parent]
    case 'ancestor':
      return above(node)
    case 'following-sibling':
      return siblings.slice(index + 1)
    case 'preceding-sibling':
      return siblings.slice(0, index).reverse()
    case 'attribute':
      return node.type === 'element' ? attributes(node) : []
    default:
      throw new Error(axis)
  }
}

function above(node: XNode): XNode[] {
  const found: XNode[] = []
  for (let next = node.parent; next !== null; next = next.parent) found.push(next)
  return found
}

function inside(node: XNode): XNode[] {
  return 'children' in node ? node.children.flatMap((child) => [child, ...inside(child)]) : []
}

function attributes(element: ElementNode): XNode[] {
  return Object.entries(allProperties(element)).map(([property, value]) => {
    const name = property === 'className' ? 'class' : property.toLowerCase()
    const text = Array.isArray(value) ? value.join(' ') : String(value)
    return { type: 'attribute', name, value: text, parent: element }
  })
}

function inOrder(nodes: readonly XNode[]): XNode[] {
  const place = (node: XNode): number => (node.type === 'attribute' ? node.parent.index : node.index)
  return [...new Set(nodes)].sort((a, b) => place(a) - place(b))
}

function nodeText(node: XNode): string {
  if (node.type === 'attribute') return node.value
  return textOf(node).replace(/\s+/g, ' ').trim()
}

function stringOf(value: Value): string {
  if (!Array.isArray(value)) return String(value)
  return value[0] === undefined ? '' : nodeText(value[0])
}

function isTrue(value: Value): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}
