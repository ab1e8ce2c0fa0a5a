import { foldText } from '../text/fold.js'
import { escapePattern } from './escape-pattern.js'
import { type Translation, translatePath } from './translate-path.js'
import { type Expression, XPathError } from './xpath.js'

/** The keys of a metadata rule that cut a value out of what was found. */
export interface ValueSteps {
  after?: string
  until?: string
  match?: string
}

/** Where a value stands: stated in the XPath itself, or found on the page and cut. */
export type ValueTranslation = { value: string } | (Translation & { steps: ValueSteps; note?: string })

/** One function around a value, the inner ones first. */
interface Cut {
  kind: 'after' | 'until'
  text: string
}

/**
 * Translates an expression that gives a value.
 *
 * @throws XPathError where it uses functions that a metadata rule has no steps for
 */
export function readValue(expression: Expression): ValueTranslation {
  const cuts: Cut[] = []
  let match: string | undefined
  let current = expression
  while (current.kind === 'call') {
    const { name, args } = current
    const [inner, second] = args
    if (inner === undefined) throw new XPathError(`the function ${name}() without a value`)
    if (name === 'substring-after' || name === 'substring-before') {
      if (second?.kind !== 'literal' || foldText(second.value) === '')
        throw new XPathError(`${name}() wants a value and a string`)
      cuts.unshift({ kind: name === 'substring-after' ? 'after' : 'until', text: second.value.replace(/\s+/g, ' ') })
    } else if (name === 'substring' && cuts.length === 0 && match === undefined) match = readSubstring(args)
    else if (name !== 'normalize-space' && name !== 'string') throw new XPathError(`the function ${name}()`)
    current = inner
  }
  if (current.kind === 'literal' && cuts.length === 0 && match === undefined) {
    const value = foldText(current.value)
    if (value === '') throw new XPathError('an empty value')
    return { value }
  }
  return { ...translatePath(current), ...readCuts(cuts, match) }
}

/** `substring(value, from, length)`, from 1. */
function readSubstring([, from, length]: readonly Expression[]): string {
  const limit = 900
  const isSmall = (part: Expression | undefined): part is Expression & { kind: 'number' } =>
    part?.kind === 'number' && Number.isInteger(part.value) && part.value >= 1 && part.value <= limit
  if (!isSmall(from) || (length !== undefined && !isSmall(length)))
    throw new XPathError('substring() with other than small whole numbers')
  const taken = length === undefined ? '.*' : `.{0,${length.value}}`
  return `^.{${from.value - 1}}(${taken})`
}

function readCuts(cuts: readonly Cut[], match: string | undefined): { steps: ValueSteps; note?: string } {
  const [first, second] = cuts
  if (match !== undefined) return { steps: { match } }
  if (first === undefined) return { steps: {} }
  if (second === undefined) return { steps: { [first.kind]: first.text } }
  if (cuts.length > 2) throw new XPathError('more than two cuts')
  if (first.kind === 'after' && second.kind === 'until') return { steps: { after: first.text, until: second.text } }
  if (first.kind === 'until' && second.kind === 'after')
    return {
      steps: { after: second.text, until: first.text },
      note: `what stands before ${JSON.stringify(first.text)} is cut after what stands before ${JSON.stringify(second.text)}`,
    }
  if (first.kind === 'until') return { steps: { until: second.text }, note: 'of two cuts at the end the last' }
  if (first.text.length > 1 || second.text.length > 1) throw new XPathError('two cuts at the beginning')
  const [a, b] = [escapePattern(first.text), escapePattern(second.text)]
  return { steps: { match: `^[^${classMember(a)}]*${a}[^${classMember(b)}]*${b}(.*)$` } }
}

function classMember(escaped: string): string {
  return escaped === '-' || escaped === '^' ? `\\${escaped}` : escaped
}
