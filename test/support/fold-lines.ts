import { foldText } from '../../src/text/fold.js'

/** Folds each line of the text by itself and drops the lines that are left empty. */
export function foldLines(text: string): string {
  return text.split('\n').map(foldText).filter(Boolean).join('\n')
}
