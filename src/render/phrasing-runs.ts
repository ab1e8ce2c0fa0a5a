import type { Element, ElementContent, Properties } from 'hast'

/** An element around a run, reduced to what may be written. Two runs in the same element have the same object. */
export interface Wrapper {
  readonly tagName: string
  readonly properties: Properties
}

/** A stretch of text, or a line break, with the elements around it, outermost first. */
export interface Run {
  readonly kind: 'text' | 'break'
  /** Without line feeds; '' for a break. */
  readonly text: string
  readonly around: readonly Wrapper[]
}

/** The phrasing elements that are written, each with the properties that are. All others give way to their content. */
const writtenElements: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...'bdi cite code del dfn em ins kbd mark q rb rt rtc ruby s samp small strong sub sup u var'
    .split(' ')
    .map((tagName): [string, readonly string[]] => [tagName, []]),
  ['a', ['title', 'hrefLang']],
  ['abbr', ['title']],
  ['bdo', ['dir']],
  ['del', ['dateTime']],
  ['dfn', ['title']],
  ['ins', ['dateTime']],
  ['time', ['dateTime']],
])

/** Elements that mean nothing without one of their properties. */
const needed: ReadonlyMap<string, string> = new Map([
  ['bdo', 'dir'],
  ['time', 'dateTime'],
])

/** Elements that may stand in another of the same name: a second one says something new. */
const repeatable: ReadonlySet<string> = new Set(['bdi', 'bdo', 'q', 'sub', 'sup'])

/** Parts of a `<ruby>`, which are nothing outside one. */
const rubyParts: ReadonlySet<string> = new Set(['rb', 'rt', 'rtc'])

/** Elements inside each other that are written; the deepest of real pages have a handful. */
const deepestPhrasing = 16

const lineFeeds = /[^\S\n]{0,100}\n\s*/g
const directions: ReadonlySet<unknown> = new Set(['ltr', 'rtl'])

/**
 * Cuts phrasing content into runs. Only elements and properties of a fixed list come through, links only to where
 * `linkUrl` lets them, so that whatever is made of the runs is safe, also for content that was not parsed here.
 */
function phrasingRuns(children: readonly ElementContent[], linkUrl: (url: unknown) => string | undefined): Run[] {
  const runs: Run[] = []
  const ahead = children.toReversed().map((node) => ({ node, around: [] as readonly Wrapper[] }))
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { node, around } = next
    if (node.type === 'text') {
      const text = node.value.replace(lineFeeds, ' ')
      if (text !== '') runs.push({ kind: 'text', text, around })
    } else if (node.type === 'element') {
      if (node.tagName === 'br') runs.push({ kind: 'break', text: '', around })
      const wrapper = writtenElement(node, around, linkUrl)
      const inside = wrapper === undefined ? around : [...around, wrapper]
      for (const child of node.children.toReversed()) ahead.push({ node: child, around: inside })
    }
  }
  return runs
}

/** The runs of what a block says: of its children, or of its text where it has none. */
export function blockRuns(
  { text, children }: { text: string; children: readonly ElementContent[] },
  linkUrl: (url: unknown) => string | undefined,
): Run[] {
  return trimLines(children.length === 0 ? textRuns(text) : phrasingRuns(children, linkUrl))
}

/** The runs without white space at the ends of lines and without empty lines. */
function trimLines(runs: readonly Run[]): Run[] {
  const trimmed: Run[] = []
  const trimEnd = (): void => {
    for (let last = trimmed.pop(); last !== undefined; last = trimmed.pop()) {
      const text = last.text.trimEnd()
      if (text === '') continue
      trimmed.push({ ...last, text })
      return
    }
  }
  /** The break that is written once there is text after it. */
  let pending: Run | undefined
  for (const run of runs) {
    if (run.kind === 'break') {
      pending = run
      continue
    }
    const isLineStart = pending !== undefined || trimmed.length === 0
    const text = isLineStart ? run.text.trimStart() : run.text
    if (text === '') continue
    if (pending !== undefined) {
      trimEnd()
      if (trimmed.length > 0) trimmed.push(pending)
      pending = undefined
    }
    trimmed.push({ ...run, text })
  }
  trimEnd()
  return trimmed
}

/** The runs of plain text; line feeds are line breaks. */
function textRuns(text: string): Run[] {
  return text.split('\n').flatMap((line, index): Run[] => {
    const run: Run[] = line === '' ? [] : [{ kind: 'text', text: line, around: [] }]
    return index === 0 ? run : [{ kind: 'break', text: '', around: [] }, ...run]
  })
}

/** The element as it is written, without content; undefined when only its content is. */
function writtenElement(
  { tagName, properties }: Element,
  around: readonly Wrapper[],
  linkUrl: (url: unknown) => string | undefined,
): Wrapper | undefined {
  const names = writtenElements.get(tagName)
  if (names === undefined || around.length >= deepestPhrasing) return undefined
  if (!repeatable.has(tagName) && around.some((outer) => outer.tagName === tagName)) return undefined
  if (rubyParts.has(tagName) && !around.some((outer) => outer.tagName === 'ruby')) return undefined
  const written: Properties = {}
  if (tagName === 'a') {
    const href = linkUrl(properties?.href)
    if (href === undefined) return undefined
    written.href = href
  }
  for (const name of names) {
    const value = properties?.[name]
    if (typeof value === 'string' && value !== '' && (name !== 'dir' || directions.has(value))) written[name] = value
  }
  const need = needed.get(tagName)
  if (need !== undefined && written[need] === undefined) return undefined
  return { tagName, properties: written }
}
