import type { FtrLine } from '../../src/ftr/profile-from-ftr.js'

/** Lines by what became of them. */
export interface Counts {
  total: number
  translated: number
  partly: number
  untranslated: number
}

/** How much of some configs could be imported. */
export interface FtrCoverage<Line> {
  /** The lines that state where something stands on the page. */
  rules: Counts
  /** By directive, the most frequent first. */
  kinds: [directive: string, Counts][]
  /** Why lines that state where something stands are not wholly translated, the most frequent first. */
  causes: [why: string, count: number][]
  /** The lines with a directive that the format does not have. */
  typos: Line[]
}

/** The directives that state where something stands on the page. */
const ruleDirectives: ReadonlySet<string> = new Set(
  'title author date body strip strip_id_or_class strip_image_src'.split(' '),
)

/** Counts what became of the lines. */
export function coverageOf<Line extends FtrLine>(lines: readonly Line[]): FtrCoverage<Line> {
  const rules = noCounts()
  const kinds = new Map<string, Counts>()
  const causes = new Map<string, number>()
  for (const { directive, status, why } of lines) {
    if (status === 'comment' || status === 'unknown-directive') continue
    const kind = kinds.get(directive) ?? noCounts()
    kinds.set(directive, kind)
    for (const counts of ruleDirectives.has(directive) ? [rules, kind] : [kind]) {
      counts.total++
      counts[status]++
    }
    if (ruleDirectives.has(directive) && why !== undefined) causes.set(`${why}`, (causes.get(why) ?? 0) + 1)
  }
  return {
    rules,
    kinds: [...kinds].sort(([, a], [, b]) => b.total - a.total),
    causes: [...causes].sort(([, a], [, b]) => b - a),
    typos: lines.filter(({ status }) => status === 'unknown-directive'),
  }
}

function noCounts(): Counts {
  return { total: 0, translated: 0, partly: 0, untranslated: 0 }
}
