/** An expression of XPath 1.0, as far as the site configs use it. */
export type Expression =
  | { kind: 'literal'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'call'; name: string; args: Expression[] }
  | Operation
  | PathExpression

/** Two operands, or more of `or`, `and` and `|`. */
export interface Operation {
  kind: 'operation'
  operator: Operator
  operands: Expression[]
}

/** The operators between expressions. */
export type Operator = 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '|' | '+' | '-'

/** A location path; with a `base`, a filter such as `(//a)[1]/b`. */
export interface PathExpression {
  kind: 'path'
  /** Whether it starts at the document. */
  absolute: boolean
  base: Expression | undefined
  /** The predicates of `base`. */
  filters: Expression[]
  steps: Step[]
}

/** One step of a path. */
export interface Step {
  axis: string
  /** Whether `//` stands before it. */
  deep: boolean
  /** A name in lower case, `*`, or a node test such as `text()`. */
  test: string
  predicates: Expression[]
}

/** An XPath that cannot be read, or not be said in a profile. The message says why. */
export class XPathError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'XPathError'
  }
}
