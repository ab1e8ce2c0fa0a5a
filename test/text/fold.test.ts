import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCharacters, isIgnoredCode, joinsWithoutSpace } from '../../src/text/characters.js'
import { countFolded, foldCounted, foldText } from '../../src/text/fold.js'

/** What folding is, said with patterns: slow, and plain to see. */
function foldByPatterns(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u2060\uFEFF\0]+/g, '')
    .replace(/(.?)(\s+)(?=(.?))/gsu, (_, before: string, run: string, after: string) => {
      if (before === '' || after === '') return before
      return run.includes('\n') && joinsWithoutSpace(before, after) ? before : `${before} `
    })
    .trim()
}

/** Text in which what folding treats apart stands side by side. */
const mixed = fc
  .array(fc.constantFrom(...'ab。字「”—\u200C', ' ', ' ', '\n', '\t', '\u3000', '\u00A0', '\u200B', '\0'))
  .map((characters) => characters.join(''))

describe('foldText', () => {
  it.each([
    ['one  two', 'one two'],
    [' one ', 'one'],
    ['\n\t', ''],
    ['', ''],
    ['one\u200Btwo', 'onetwo'],
    ['one \u200B two', 'one two'],
    ['一\n二', '一二'],
    ['一 二', '一 二'],
    ['一\ntwo', '一 two'],
    ['\u200Bone two', 'one two'],
  ])('%j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('gives what patterns give, and text that is folded as it is', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const folded = foldText(text)
        expect(folded).toBe(foldByPatterns(text))
        expect(foldText(folded)).toBe(folded)
      }),
    )
  })

  it.each([
    '',
    ' a\n\tb  c ',
    'a\u200Bb\u00ADc\0d',
    'a\uFEFFb \uFEFF c',
    '\uFEFF中文\n中文\uFEFF',
    '中文  中文\u3000x',
  ])('foldCounted folds %j as foldText does', (text) => {
    const folded = foldText(text)
    expect(foldCounted(text, countCharacters(text))).toEqual({ text: folded, length: countFolded(folded) })
  })

  it('keeps every counted character, and countFolded counts them', () => {
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: 'binary' })), (text) => {
        const folded = foldText(text)
        expect(countFolded(folded)).toBe(countCharacters(text))
        expect(countCharacters(folded)).toBe(countCharacters(text))
      }),
    )
  })
})

describe('isIgnoredCode', () => {
  it('holds for white space and for what nobody sees, and for no other unit', () => {
    const ignored = /[\s\u00AD\u200B\u2060\uFEFF\0]/
    const wrong: number[] = []
    for (let code = 0; code < 0x10000; code++)
      if (isIgnoredCode(code) !== ignored.test(String.fromCharCode(code))) wrong.push(code)
    expect(wrong).toEqual([])
  })
})
