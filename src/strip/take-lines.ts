import type { Leaf } from '../html/lines/leaf.js'
import type { TextLine } from '../html/lines/text-line.js'
import { countCharacters } from '../text/characters.js'
import { firstWide, hasHan } from '../text/has-han.js'
import { lineRules } from './generic-rules.js'
import { creditReader, dateReader } from './line-readers.js'
import type { NodeMarks } from './node-marks.js'
import { profileLineRules } from './profile-line-rules.js'
import { splitLine } from './split-line.js'
import type { StripInput } from './strip-input.js'
import { TakenLine } from './strip-plan.js'
import type { LineContext, LineRule, LineTake } from './strip-rule.js'
import { noteUse, Taking } from './taking.js'

/**
 * How many lines from each end of the article the rules for labels look at, those that are taken not counted. On labelled
 * feed documents no label stands further in: at most two captions and a lead before it, three captions or notes after it.
 */
const edgeLines = { start: 4, end: 6 }

/** What is left of the leaves, and what was taken. */
export interface TakenLines {
  readonly kept: Leaf[]
  readonly taken: TakenLine[]
  readonly refused: readonly string[]
}

/** Takes lines of the article, or heads and tails of lines, by the generic rules and the profile's. */
export function takeLines(leaves: readonly Leaf[], input: StripInput, untouchable: NodeMarks): TakenLines {
  const own = profileLineRules(input)
  const rules =
    input.disabled.size === 0 ? genericRules : sortRules(lineRules.filter(({ id }) => !input.disabled.has(id)))
  const work = new LineWork(leaves, input, untouchable)
  // A profile's rules look anywhere.
  work.sweep(own.rules.length === 0 ? rules.anywhere : [...own.rules, ...rules.anywhere])
  work.fromStart(rules.atStart)
  work.fromEnd(rules.atEnd)
  work.settle()
  return { kept: work.leaves.filter((leaf) => leaf !== undefined), taken: work.taken, refused: own.refused }
}

/** Rules by where they look. */
function sortRules(rules: readonly LineRule[]): Record<'anywhere' | 'atStart' | 'atEnd', readonly LineRule[]> {
  return {
    anywhere: rules.filter(({ where }) => where === 'anywhere'),
    atStart: rules.filter(({ where }) => where !== 'anywhere'),
    atEnd: rules.filter(({ where }) => where === 'ends'),
  }
}

const genericRules = sortRules(lineRules)

const kana = /[\u3041-\u3096]/

function namesAuthor(taken: TakenLine | undefined): boolean {
  return taken?.taking.credit?.people.some(({ role }) => role === 'author') === true
}

/** The leaves while rules take from them; a taken leaf leaves a hole, so that places stay. */
class LineWork {
  readonly leaves: (Leaf | undefined)[]
  taken: TakenLine[] = []
  /** Where among the leaves the lines stood that were taken on condition that others are left. */
  readonly #conditional = new Map<TextLine, number>()
  readonly #untouchable: NodeMarks
  readonly #disabled: ReadonlySet<string>
  readonly #said = new Set<string>()
  /** One object for all lines: no rule keeps it. */
  readonly #context: { -readonly [K in keyof LineContext]: LineContext[K] }
  #left = 0
  /** The last line that another rule takes if nothing follows it, and where among the leaves the last other story is. */
  #undecided:
    | { readonly place: number; readonly index: number; readonly line: TextLine; readonly rule: LineRule }
    | undefined
  #lastRelated = -1

  constructor(leaves: readonly Leaf[], input: StripInput, untouchable: NodeMarks) {
    this.leaves = [...leaves]
    this.#untouchable = untouchable
    this.#left = leaves.filter((leaf) => leaf.kind === 'text').length
    const { isTitle, isStatedDay, isAuthor, mass, disabled } = input
    this.#disabled = disabled
    const saidBefore = (text: string): boolean => this.#said.has(text)
    let hasKana: boolean | undefined
    this.#context = {
      hasHan: false,
      beginsWide: false,
      fromStart: 0,
      fromEnd: 0,
      behindByline: false,
      isTitle,
      isStatedDay,
      saidBefore,
      hasKana: () => (hasKana ??= input.leaves.some((leaf) => leaf.kind === 'text' && kana.test(leaf.text))),
      completeCredit: creditReader(),
      datesOf: dateReader(isAuthor),
      mass,
    }
  }

  sweep(rules: readonly LineRule[]): void {
    let before = 0
    for (let index = 0; index < this.leaves.length; index++) {
      if (this.leaves[index]?.kind !== 'text') continue
      if (this.#try(rules, index, before, this.#left - before - 1)) continue
      before++
      const rest = this.leaves[index]
      if (rest?.kind === 'text') this.#said.add(rest.text)
    }
  }

  fromStart(rules: readonly LineRule[]): void {
    let before = 0
    for (let index = 0; index < this.leaves.length && before < edgeLines.start; index++) {
      if (this.leaves[index]?.kind !== 'text') continue
      const isTaken = this.#try(rules, index, before, this.#left - before - 1)
      if (!isTaken) before++
      this.#context.behindByline = isTaken && namesAuthor(this.taken.at(-1))
    }
    this.#context.behindByline = false
  }

  fromEnd(rules: readonly LineRule[]): void {
    let after = 0
    for (let index = this.leaves.length - 1; index >= 0 && after < edgeLines.end; index--) {
      if (this.leaves[index]?.kind !== 'text') continue
      if (!this.#try(rules, index, this.#left - after - 1, after)) after++
    }
  }

  /** Decides what could not be decided before it was known which text is left. */
  settle(): void {
    this.#settleLast()
    if (this.#left > 0) return
    for (const [line, index] of this.#conditional) this.leaves[index] = line
    this.taken = this.taken.filter(({ line }) => !this.#conditional.has(line))
  }

  /** Gives the line that is another rule's where nothing follows it to that rule. */
  #settleLast(): void {
    const undecided = this.#undecided
    if (undecided === undefined || this.#lastRelated > undecided.index) return
    if (this.leaves.findLastIndex((leaf) => leaf?.kind === 'text') > undecided.index) return
    const { place, line, rule } = undecided
    this.taken[place] = new TakenLine(line, new Taking(rule))
    this.#conditional.delete(line)
  }

  /** Whether a rule took the whole line. A part that is taken leaves the rest for the next rules. */
  #try(rules: readonly LineRule[], index: number, fromStart: number, fromEnd: number): boolean {
    const context = this.#context
    context.fromStart = fromStart
    context.fromEnd = fromEnd
    let line = this.leaves[index]
    if (line?.kind !== 'text') return true
    this.#look(line)
    const isUntouchable = this.#untouchable.has(line.block)
    for (const rule of rules) {
      if (rule.longest !== undefined && line.text.length > rule.longest) continue
      if (isUntouchable && rule.id.startsWith('generic/')) continue
      const take = rule.take(line, context)
      if (take === undefined) continue
      if (this.#take(rule, take, index, line)) return true
      line = this.leaves[index] as TextLine
      this.#look(line)
    }
    return false
  }

  /** Notes what several rules ask of the line before they try their patterns. */
  #look({ text }: TextLine): void {
    const context = this.#context
    context.hasHan = hasHan(text)
    context.beginsWide = text.charCodeAt(0) >= firstWide
  }

  #take(rule: LineRule, take: LineTake, index: number, line: TextLine): boolean {
    const taking = new Taking(rule, take.credit)
    if (take.usedFor !== undefined) noteUse(taking, take.usedFor)
    if (take.part === undefined) {
      if (take.orLast !== undefined && !this.#disabled.has(take.orLast.id))
        this.#undecided = { place: this.taken.length, index, line, rule: take.orLast }
      else if (rule.reason === 'related') this.#lastRelated = Math.max(this.#lastRelated, index)
      if (rule.needsText === true) this.#conditional.set(line, index)
      this.taken.push(new TakenLine(line, taking))
      this.leaves[index] = undefined
      this.#left--
      return true
    }
    const { from, to } = take.part
    const { head, tail } = splitLine(line, from > 0 ? from : to)
    const [part, rest] = from > 0 ? [tail, head] : [head, tail]
    if (countCharacters(part.text) > 0) this.taken.push({ line: part, taking })
    this.leaves[index] = rest
    return false
  }
}
