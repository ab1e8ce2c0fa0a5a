import { describe, expect, test } from 'vitest'
import { profileFromFtr } from '../../src/ftr/profile-from-ftr.js'
import { decodeSource, NewsParseError, OptionsError, parseArticle } from '../../src/index.js'
import { renderReport } from '../../src/render/render-report.js'
import { toHtml } from '../../src/render/to-html.js'
import { toMarkdown } from '../../src/render/to-markdown.js'
import { toText } from '../../src/render/to-text.js'
import { query, testProfile } from '../../src/testing/test-profile.js'

const none = null as never
const bytes = new Uint8Array(2)

/** Every public function: what came and what was wanted, in an error with a code. */
describe('a bad call', () => {
  test.each<[string, () => unknown, string, string]>([
    ['parseArticle', () => parseArticle(none), 'invalid-source', 'source: got null, wanted'],
    ['its options', () => parseArticle('', [] as never), 'invalid-options', 'options: got a list, wanted an object'],
    [
      'its format',
      () => parseArticle('', { format: ['html'] as never }),
      'invalid-options',
      'format: got a list, wanted',
    ],
    ['its limits', () => parseArticle('', { limits: [] as never }), 'invalid-options', 'limits: got a list, wanted'],
    [
      'a limit',
      () => parseArticle('', { limits: { maxLength: 1.5 } }),
      'invalid-options',
      'limits.maxLength: got 1.5, wanted a whole number from 1, or Infinity',
    ],
    ['decodeSource', () => decodeSource('x' as never), 'invalid-source', 'bytes: got "x", wanted a Uint8Array'],
    ['its options', () => decodeSource(bytes, none), 'invalid-options', 'options: got null, wanted an object'],
    [
      'its option',
      () => decodeSource(bytes, { contentType: 5 as never }),
      'invalid-options',
      'contentType: got 5, wanted',
    ],
    ['toHtml', () => toHtml('x' as never), 'invalid-argument', 'article: got "x", wanted what parseArticle gives'],
    ['toMarkdown', () => toMarkdown(none), 'invalid-argument', 'article: got null, wanted'],
    ['toText', () => toText({} as never), 'invalid-argument', 'article: got an object without blocks'],
    ['renderReport', () => renderReport(none, ''), 'invalid-argument', 'article: got null, wanted'],
    ['profileFromFtr', () => profileFromFtr(5 as never, 'a'), 'invalid-argument', 'text: got 5, wanted a string'],
    ['its host', () => profileFromFtr('', none), 'invalid-argument', 'host: got null, wanted a string'],
    ['testProfile', () => testProfile({ id: 'x' }, 5 as never), 'invalid-argument', 'cases: got 5, wanted a list'],
    [
      'its options',
      () => testProfile({ id: 'x' }, [], 5 as never),
      'invalid-options',
      'options: got 5, wanted an object',
    ],
    [
      'its option',
      () => testProfile({ id: 'x' }, [], { textShare: 2 }),
      'invalid-options',
      'textShare: got 2, wanted a',
    ],
    ['query', () => query(3 as never, 'p'), 'invalid-source', 'source: got 3, wanted'],
    [
      'a tree',
      () => query({ type: 'root', children: [] } as never, 'p'),
      'invalid-source',
      'source: got an object, wanted',
    ],
    ['its selector', () => query('<p>', 3 as never), 'invalid-argument', 'selector: got 3, wanted a string'],
    ['its brackets', () => query('<p>', 'p)'), 'invalid-options', 'selector: Selector "p)"'],
    ['its case', () => testProfile({ id: 'x' }, [none]), 'invalid-argument', 'cases[0]: got null, wanted an object'],
  ])('of %s says what came and what was wanted', (_, call, code, message) => {
    let thrown: unknown
    try {
      call()
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(NewsParseError)
    expect((thrown as NewsParseError).code).toBe(code)
    expect((thrown as NewsParseError).message).toContain(message)
  })

  test('tells kinds of errors apart, and what a caller derives from them', () => {
    class OwnError extends OptionsError {}
    const error = new OptionsError('x')
    expect([error instanceof NewsParseError, error instanceof OptionsError, error instanceof OwnError]).toEqual([
      true,
      true,
      false,
    ])
    expect(new OwnError('x')).toBeInstanceOf(OwnError)
    expect(new NewsParseError('invalid-source', 'x')).not.toBeInstanceOf(OptionsError)
    expect(new TypeError('x')).not.toBeInstanceOf(NewsParseError)
  })
})
