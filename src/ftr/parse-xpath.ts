import { type Expression, type Operator, type PathExpression, type Step, XPathError } from './xpath.js'
import { readTokens, type Token } from './xpath-tokens.js'

/** In UTF-16 units; the longest of 991 public configs has fewer than 1,000. */
const maxXPathLength = 4000

/** Brackets and parentheses in one another; those configs have at most 6. It bounds the recursion. */
const maxNesting = 16

/** The binary operators, those that bind least first. Of `or`, `and` and `|` there may be several in a row. */
const levels: readonly { operators: readonly Operator[]; chains: boolean }[] = [
  { operators: ['or'], chains: true },
  { operators: ['and'], chains: true },
  { operators: ['=', '!='], chains: false },
  { operators: ['<=', '<', '>=', '>'], chains: false },
  { operators: ['+', '-'], chains: false },
  { operators: ['|'], chains: true },
]

/** What may stand before `(` and is a test of nodes, not a function. */
const nodeTests: ReadonlySet<string> = new Set(['text', 'node', 'comment', 'processing-instruction'])

/**
 * Parses an XPath 1.0 expression.
 *
 * @throws XPathError when it is none, or too long or too deep
 */
export function parseXPath(text: string): Expression {
  if (text.length > maxXPathLength) throw new XPathError(`longer than ${maxXPathLength} characters`)
  return new XPathReader(readTokens(text)).readAll()
}

class XPathReader {
  readonly #tokens: readonly Token[]
  #next = 0
  #nesting = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  readAll(): Expression {
    const expression = this.#readExpression()
    const { kind, text } = this.#peek()
    if (kind !== 'end') throw new XPathError(`unexpected ${JSON.stringify(text)}`)
    return expression
  }

  /** An expression in brackets or parentheses, or the whole. */
  #readExpression(): Expression {
    if (++this.#nesting > maxNesting) throw new XPathError(`more than ${maxNesting} brackets in one another`)
    const expression = this.#readLevel(0)
    this.#nesting--
    return expression
  }

  #readLevel(index: number): Expression {
    const level = levels[index]
    if (level === undefined) return this.#readPath()
    const first = this.#readLevel(index + 1)
    const operator = this.#takeOperator(level.operators)
    if (operator === undefined) return first
    const operands = [first, this.#readLevel(index + 1)]
    while (this.#takeOperator(level.operators) !== undefined) {
      if (!level.chains) throw new XPathError(`several ${operator} in a row`)
      operands.push(this.#readLevel(index + 1))
    }
    return { kind: 'operation', operator, operands }
  }

  #takeOperator(operators: readonly Operator[]): Operator | undefined {
    const { kind, text } = this.#peek()
    if (kind !== 'symbol' && kind !== 'name') return undefined
    const operator = operators.find((candidate) => candidate === text)
    if (operator !== undefined) this.#next++
    return operator
  }

  #readPath(): Expression {
    const base = this.#readPrimary()
    const path: PathExpression = { kind: 'path', absolute: false, base, filters: [], steps: [] }
    if (base !== undefined) path.filters = this.#readPredicates()
    else if (this.#isSymbol('/') || this.#isSymbol('//')) path.absolute = true
    else path.steps.push(this.#readStep(false))
    for (;;) {
      if (this.#takeSymbol('//')) path.steps.push(this.#readStep(true))
      else if (this.#takeSymbol('/')) path.steps.push(this.#readStep(false))
      else break
    }
    return base !== undefined && path.filters.length === 0 && path.steps.length === 0 ? base : path
  }

  /** What is no path: a literal, a number, a call, something in parentheses. */
  #readPrimary(): Expression | undefined {
    const { kind, text } = this.#peek()
    if (kind === 'literal' || kind === 'number') {
      this.#next++
      return kind === 'literal' ? { kind, value: text } : { kind, value: Number(text) }
    }
    if (this.#takeSymbol('(')) {
      const inner = this.#readExpression()
      this.#expect(')')
      return inner
    }
    if (kind !== 'name' || this.#peek(1).text !== '(' || nodeTests.has(text)) return undefined
    this.#next += 2
    return { kind: 'call', name: text, args: this.#readArguments() }
  }

  #readArguments(): Expression[] {
    const args: Expression[] = []
    if (this.#takeSymbol(')')) return args
    do args.push(this.#readExpression())
    while (this.#takeSymbol(','))
    this.#expect(')')
    return args
  }

  #readStep(deep: boolean): Step {
    if (this.#takeSymbol('.')) return { axis: 'self', deep, test: 'node()', predicates: this.#readPredicates() }
    if (this.#takeSymbol('..')) return { axis: 'parent', deep, test: 'node()', predicates: this.#readPredicates() }
    let axis = this.#takeSymbol('@') ? 'attribute' : 'child'
    if (this.#peek().kind === 'name' && this.#peek(1).text === '::') {
      axis = this.#peek().text
      this.#next += 2
    }
    return { axis, deep, test: this.#readNodeTest(), predicates: this.#readPredicates() }
  }

  #readNodeTest(): string {
    if (this.#takeSymbol('*')) return '*'
    const { kind, text } = this.#peek()
    if (kind !== 'name') throw new XPathError(`a name wanted, got ${kind === 'end' ? 'the end' : JSON.stringify(text)}`)
    this.#next++
    if (!nodeTests.has(text) || !this.#takeSymbol('(')) return text.toLowerCase()
    this.#expect(')')
    return `${text}()`
  }

  #readPredicates(): Expression[] {
    const predicates: Expression[] = []
    while (this.#takeSymbol('[')) {
      predicates.push(this.#readExpression())
      this.#expect(']')
    }
    return predicates
  }

  #expect(symbol: string): void {
    const { text, kind } = this.#peek()
    if (!this.#takeSymbol(symbol))
      throw new XPathError(`${symbol} wanted, got ${kind === 'end' ? 'the end' : JSON.stringify(text)}`)
  }

  #takeSymbol(symbol: string): boolean {
    if (!this.#isSymbol(symbol)) return false
    this.#next++
    return true
  }

  #isSymbol(symbol: string): boolean {
    const { kind, text } = this.#peek()
    return kind === 'symbol' && text === symbol
  }

  #peek(ahead = 0): Token {
    return this.#tokens[this.#next + ahead] ?? { kind: 'end', text: '' }
  }
}
