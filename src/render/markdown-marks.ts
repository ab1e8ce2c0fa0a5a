import type { Run, Wrapper } from './phrasing-runs.js'

/** What Markdown makes of an element around a run. Two runs in the same element have the same object. */
export type Mark =
  | { readonly type: 'strong' | 'emphasis' | 'delete' | 'inlineCode' }
  | { readonly type: 'link'; readonly url: string; readonly title: string | undefined }
  /** Markdown has no sign for it; it is written as the HTML tag of this name. */
  | { readonly type: 'html'; readonly tagName: string }

/** A run with the marks around it, outermost first. */
export interface MarkedRun {
  readonly kind: 'text' | 'break'
  readonly text: string
  readonly around: readonly Mark[]
}

const signs: ReadonlyMap<string, 'strong' | 'emphasis' | 'delete' | 'inlineCode'> = new Map([
  ['strong', 'strong'],
  ['em', 'emphasis'],
  ['var', 'emphasis'],
  ['del', 'delete'],
  ['s', 'delete'],
  ['code', 'inlineCode'],
  ['kbd', 'inlineCode'],
  ['samp', 'inlineCode'],
])

/** Elements that change how their text is read, so that they are written as HTML. */
const tags: ReadonlySet<string> = new Set('bdi ins mark q rb rt rtc ruby sub sup u'.split(' '))

/**
 * The runs with marks in place of elements. Without `html`, elements that Markdown has no sign for give way to their
 * content, and what stands above a ruby base follows it in parentheses.
 */
export function markRuns(runs: readonly Run[], html: boolean): MarkedRun[] {
  const marks = new Map<Wrapper, Mark | undefined>()
  const markOf = (wrapper: Wrapper): Mark | undefined => {
    if (!marks.has(wrapper)) marks.set(wrapper, makeMark(wrapper, html))
    return marks.get(wrapper)
  }
  const written = html ? runs : parenthesize(runs)
  return written.map(({ kind, text, around }) => {
    const unique: Mark[] = []
    for (const wrapper of around) {
      const mark = markOf(wrapper)
      if (mark !== undefined && !unique.some((outer) => isSameSign(outer, mark))) unique.push(mark)
    }
    return { kind, text, around: unique }
  })
}

/** Whether one mark says what the other does, so that it need not stand in it or directly after it. */
export function isSameSign(a: Mark | undefined, b: Mark | undefined): boolean {
  return a !== undefined && (a === b || (a.type === b?.type && a.type !== 'link' && a.type !== 'html'))
}

function makeMark({ tagName, properties }: Wrapper, html: boolean): Mark | undefined {
  const sign = signs.get(tagName)
  if (sign !== undefined) return { type: sign }
  if (tagName === 'a') {
    const { href, title } = properties
    return { type: 'link', url: String(href), title: typeof title === 'string' ? title : undefined }
  }
  return html && tags.has(tagName) ? { type: 'html', tagName } : undefined
}

/** Puts what stands above a ruby base into parentheses. */
function parenthesize(runs: readonly Run[]): Run[] {
  const written: Run[] = []
  let open: { reading: Wrapper; around: Run['around'] } | undefined
  const close = (): void => {
    if (open !== undefined) written.push({ kind: 'text', text: ')', around: open.around })
    open = undefined
  }
  for (const run of runs) {
    const reading = run.around.find(({ tagName }) => tagName === 'rt')
    if (reading !== open?.reading) {
      close()
      if (reading !== undefined) {
        open = { reading, around: run.around.slice(0, run.around.indexOf(reading)) }
        written.push({ kind: 'text', text: '(', around: open.around })
      }
    }
    written.push(run)
  }
  close()
  return written
}
