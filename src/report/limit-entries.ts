import type { SourcePosition } from '../model/position.js'
import type { StrippedElement } from '../model/report.js'
import { limitRule } from '../strip/generic-rules.js'
import { countCharacters } from '../text/characters.js'
import { countFolded, foldText } from '../text/fold.js'

/** What a limit kept out of the tree. */
export interface LimitedText {
  /** Markup and all, as the source has it. */
  readonly text: string
  readonly position: SourcePosition | undefined
}

/** One entry for each stretch that a limit kept out of the tree. Its markup was not read, so all of it counts as text. */
export function limitEntries(limited: readonly LimitedText[]): StrippedElement[] {
  return limited.map(({ text, position }) => {
    const folded = foldText(text)
    return {
      rule: limitRule.id,
      reason: limitRule.reason,
      kind: 'text',
      path: '',
      text: folded,
      length: countFolded(folded),
      ...(position !== undefined && { position }),
    }
  })
}

/** The counted characters of what a limit kept out of the tree; they are part of the total. */
export function limitedLength(limited: readonly LimitedText[]): number {
  return limited.reduce((sum, { text }) => sum + countCharacters(text), 0)
}
