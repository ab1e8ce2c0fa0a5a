import { measurePattern } from './measure-pattern.js'
import { parsePattern } from './parse-pattern.js'
import { PatternError } from './pattern-error.js'
import type { ChoiceNode, PatternNode } from './pattern-nodes.js'

/** Length of a pattern in UTF-16 units; the longest of the built-in profiles has 60. */
const maxPatternLength = 1000

/** UTF-16 units of a text that a pattern is tried on. Labels, credits and comments that carry a value are shorter. */
export const patternWindow = 1000

/**
 * Steps that a pattern may take on the longest text it is tried on, as `measurePattern` bounds them: room for one
 * unanchored pattern with several clearly ended repetitions, or an anchored one with a loose repetition in the middle.
 * The slowest of 7,785 random patterns that it accepts took 16 ms on texts made to slow it, most under 1 ms.
 */
const maxSteps = 10_000_000

/** Characters that a pattern stands for with its counts written out: beyond it, engines refuse to compile. */
const maxExpandedLength = 4000

/** A regular expression of the checked subset: its cost on any text has a small bound. */
export interface SafePattern {
  /** As the profile states it. */
  readonly source: string
  /** The first match in the window, or null. */
  exec(text: string): RegExpExecArray | null
  /** Replaces every match in the first 1,000 characters by the text, in which `$` means nothing special. */
  replaceAll(text: string, replacement: string): string
  /** The pieces between the matches in the first 1,000 characters; an empty match does not split. */
  split(text: string): string[]
}

/**
 * Compiles a pattern with the `u` flag after checking it: no back-references, no look-around, no nested quantifiers, and
 * a bound on the steps it can take.
 *
 * `exec` tries it on at most 1,000 characters: a shorter text as a whole; of a longer one the last 1,000 if the pattern
 * holds `$` and no `^`, else the first 1,000. A pattern with both never matches a longer text: it is about a short one.
 *
 * @throws PatternError
 */
export function compilePattern(pattern: string): SafePattern {
  if (pattern.length > maxPatternLength) throw new PatternError(`longer than ${maxPatternLength} characters`)
  const expression = compileExpression(pattern)
  const parsed = parsePattern(pattern)
  if (expandedLength(parsed) > maxExpandedLength) throw new PatternError('its counts are too large')
  if (measurePattern(parsed, patternWindow) > maxSteps)
    throw new PatternError(
      'it can take too long: begin it with ^, let what follows a repetition begin with a character the repetition cannot take, or bound the repetition as in \\s{0,4}',
    )
  const atStart = holdsAssertion(parsed, 'start')
  const atEnd = holdsAssertion(parsed, 'end')
  return {
    source: pattern,
    exec: (text) => {
      if (text.length <= patternWindow) return expression.exec(text)
      if (!atEnd) return expression.exec(headOf(text))
      return atStart ? null : expression.exec(tailOf(text))
    },
    replaceAll: (text, replacement) => {
      const head = headOf(text)
      return head.replace(new RegExp(expression, 'gu'), () => replacement) + text.slice(head.length)
    },
    split: (text) => splitAt(new RegExp(expression, 'gu'), text),
  }
}

function compileExpression(pattern: string): RegExp {
  try {
    const expression = new RegExp(pattern, 'u')
    // Engines translate a pattern when it is first used, and may refuse it only then.
    expression.exec('')
    return expression
  } catch {
    throw new PatternError('not a regular expression that is valid with the u flag')
  }
}

function splitAt(expression: RegExp, text: string): string[] {
  const pieces: string[] = []
  let end = 0
  for (const found of headOf(text).matchAll(expression)) {
    if (found[0] === '') continue
    pieces.push(text.slice(end, found.index))
    end = found.index + found[0].length
  }
  pieces.push(text.slice(end))
  return pieces
}

/** The beginning of the text, without half a character at its end. */
function headOf(text: string): string {
  if (text.length <= patternWindow) return text
  return text.slice(0, patternWindow - (isHighSurrogate(text.charCodeAt(patternWindow - 1)) ? 1 : 0))
}

/** The end of the text, without half a character at its beginning. */
function tailOf(text: string): string {
  const start = text.length - patternWindow
  return text.slice(start + (isHighSurrogate(text.charCodeAt(start - 1)) ? 1 : 0))
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function holdsAssertion(node: PatternNode, kind: 'start' | 'end'): boolean {
  if (node.type === 'assertion') return node.kind === kind
  if (node.type === 'repeat') return holdsAssertion(node.node, kind)
  return node.type === 'choice' && node.alternatives.flat().some((inner) => holdsAssertion(inner, kind))
}

function expandedLength(node: ChoiceNode | PatternNode): number {
  if (node.type === 'choice') return node.alternatives.flat().reduce((sum, inner) => sum + expandedLength(inner), 1)
  if (node.type !== 'repeat') return 1
  return Math.max(Number.isFinite(node.max) ? node.max : node.min, 1) * expandedLength(node.node)
}
