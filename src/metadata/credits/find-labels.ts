import { hanLabels, type LabelKind } from './han-labels.js'
import { hasProseWords, isOwnOutlet } from './outlets.js'

/** A label of a line and what stands behind it. */
export interface Segment {
  kind: LabelKind
  /** What stands before the label in the same word: the outlet of 某报记者, the place of 驻京记者, ''. */
  prefix: string
  /** Whether a colon, bar or slash divides the label from the value; else white space or nothing does. */
  strong: boolean
  value: string
}

/** A line cut at its labels. */
export interface LabelledLine {
  /** What stands before the first label. */
  head: string
  segments: Segment[]
}

const labels = [...hanLabels.keys()].sort((a, b) => b.length - a.length)
/** The labels by the code of their first character: most characters of a text begin none. */
const labelsByFirst = labelsBy((label) => label.charCodeAt(0))
/** The same labels by the code of their last character, for a look back from what ends one. */
const labelsByLast = labelsBy((label) => label.charCodeAt(label.length - 1))
/** An outlet and a grade may stand before a label: 某某新闻首席记者. At most so many characters, so the search stays linear. */
const maxPrefix = 14
const labelAt = new RegExp(
  `([\\p{Script=Han}A-Za-z0-9·-]{0,${maxPrefix}}?)(${labels.join('|')})(?:(\\s{0,4}[：:｜|丨/／︱]\\s{0,4})|\\s{1,4}|$)`,
  'uy',
)
const labelStart = new RegExp(`[${charactersOf(labelsByFirst)}]`, 'g')
/** What may stand behind a label, as in `labelAt`, behind the last character of one; folded text has no other white space. */
const labelEnd = new RegExp(`[ \\n：:｜|丨/／︱](?<=[${charactersOf(labelsByLast)}][^])`, 'g')
const bareLabelAt =
  /([\p{Script=Han}A-Za-z0-9·]{0,14}?)(记者|通讯员|编辑|实习生|评论员|記者|通訊員|編輯)(?=\p{Script=Han}{2,4}(?:[\s、，,]|$))/uy
const boundary = /[\s，,；;。|｜丨、/／（(【[）)\]】]/
const plainPrefix =
  /^(?:本文|本期|新闻|本报|本刊|本网|本版|文章|稿件|每经|见习|实习|首席|高级|资深|特约|特派|驻\p{Script=Han}{1,4}|全媒体|融媒体?|职工|图文|网络|制图)?$/u
/** A hyphen that is none of a name: of a day, of a number, behind the name. */
const badHyphen = /^-|-$|\d-\d/
const outletLabel = /^(?:.{0,2}[记記]者|通讯员|通訊員|编辑|編輯|主编|评论员|評論員|实习生|實習生|特约撰稿人?)$/u
/** Labels that are unmistakable inside a run of text without a boundary, when a colon follows. */
const minGluedLabel = 4
/** What an element's end makes a boundary of, though no space shows it: `<i>2024-03-05 10:21</i><i>来源：某报</i>`. */
const dateEnd = /\d[:：-]\d{2}$|\d日$/
/** No text that `dateEnd` matches is longer, in UTF-16 units. */
const longestDateEnd = 4
/** A number: what stands behind the label of a date or a counter where nothing divides them. */
const counted = /[（(]?\d/y

function labelsBy(codeOf: (label: string) => number): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>()
  for (const label of labels) {
    const group = groups.get(codeOf(label))
    if (group === undefined) groups.set(codeOf(label), [label])
    else group.push(label)
  }
  return groups
}

function charactersOf(groups: ReadonlyMap<number, unknown>): string {
  return String.fromCharCode(...groups.keys())
}

/** Cuts a line at its labels; undefined when it has none. `inBrackets`: a label may stand directly before a name. */
export function findLabels(line: string, inBrackets: boolean): LabelledLine | undefined {
  if (!inBrackets && !endsLabel(line)) return undefined
  const found: { start: number; end: number; segment: Segment }[] = []
  let next = -1
  for (let at = 0; at < line.length; ) {
    // What stands before a label is tried from each of its characters; the label stays the next one.
    if (next < at) next = nextLabel(line, at)
    if (next === -1) break
    at = Math.max(at, next - maxPrefix)
    const atBoundary = at === 0 || boundary.test(line.charAt(at - 1))
    // Without a boundary before it a label has nothing before it.
    const match = atBoundary || at === next ? matchLabel(line, at, atBoundary, inBrackets) : undefined
    if (match === undefined) {
      at++
      continue
    }
    found.push({ start: at, ...match })
    at = match.end
  }
  const first = found[0]
  if (first === undefined) return undefined
  found.forEach(({ end, segment }, index) => {
    segment.value = line.slice(end, found[index + 1]?.start ?? line.length).trim()
  })
  return { head: line.slice(0, first.start).trim(), segments: found.map(({ segment }) => segment) }
}

/** Whether a label stands where one may end: a sentence has words that are labels, and seldom a colon or a space behind. */
function endsLabel(line: string): boolean {
  if (isLabelBefore(line, line.length)) return true
  for (labelEnd.lastIndex = 1; labelEnd.test(line); ) if (isLabelBefore(line, labelEnd.lastIndex - 1)) return true
  return false
}

function isLabelBefore(line: string, end: number): boolean {
  return labelsByLast.get(line.charCodeAt(end - 1))?.some((label) => line.endsWith(label, end)) === true
}

/** Where the next label begins, from `from` on; -1 when none does. */
function nextLabel(line: string, from: number): number {
  for (labelStart.lastIndex = from; labelStart.test(line); ) {
    const at = labelStart.lastIndex - 1
    if (labelsByFirst.get(line.charCodeAt(at))?.some((label) => line.startsWith(label, at)) === true) return at
  }
  return -1
}

function matchLabel(
  line: string,
  at: number,
  atBoundary: boolean,
  inBrackets: boolean,
): { end: number; segment: Segment } | undefined {
  labelAt.lastIndex = at
  const match = labelAt.exec(line)
  if (match !== null) {
    const [whole, prefix = '', label = '', separator] = match
    const kind = hanLabels.get(label)
    const strong = separator !== undefined
    const fits = atBoundary ? isPrefix(prefix, label) : prefix === '' && strong && mayBeGlued(line, at, label)
    if (kind !== undefined && fits && (strong || !isBeside(kind) || isCounted(line, at + whole.length)))
      return { end: at + whole.length, segment: { kind, prefix, strong, value: '' } }
  }
  if (!inBrackets || !atBoundary) return undefined
  bareLabelAt.lastIndex = at
  const bare = bareLabelAt.exec(line)
  if (bare === null) return undefined
  const [whole, prefix = '', label = ''] = bare
  const kind = hanLabels.get(label)
  if (kind === undefined || !isPrefix(prefix, label)) return undefined
  return { end: at + whole.length, segment: { kind, prefix, strong: false, value: '' } }
}

/** Whether what the label says only stands beside credits: a date, a counter, a control. */
export function isBeside(kind: LabelKind): boolean {
  return kind.is === 'date' || kind.is === 'control'
}

function isCounted(line: string, at: number): boolean {
  counted.lastIndex = at
  return counted.test(line)
}

function mayBeGlued(line: string, at: number, label: string): boolean {
  return label.length >= minGluedLabel || dateEnd.test(line.slice(Math.max(0, at - longestDateEnd), at))
}

/** Whether what stands before a label names no outlet: 文章作者, 本期编辑. */
export function isPlainPrefix(prefix: string): boolean {
  return plainPrefix.test(prefix)
}

function isPrefix(prefix: string, label: string): boolean {
  if (isPlainPrefix(prefix) || isOwnOutlet(prefix)) return true
  return (
    outletLabel.test(label) &&
    prefix.length >= 2 &&
    !badHyphen.test(prefix) &&
    !hasProseWords(prefix) &&
    !prefix.endsWith('由')
  )
}
