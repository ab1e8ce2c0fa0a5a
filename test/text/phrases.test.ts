import { describe, expect, it } from 'vitest'
import { phrasesOf } from '../../src/text/phrases.js'

describe('phrasesOf', () => {
  it.each([
    ['more', ['more']],
    ['Read More|see also', ['read more', 'see also']],
    ['links?', ['link', 'links']],
    ['(related|more) links?', ['related link', 'related links', 'more link', 'more links']],
    ['(this )?story', ['story', 'this story']],
    ['(?:this )?(?:story|page)[(]s[)]', ['story(s)', 'page(s)', 'this story(s)', 'this page(s)']],
    ['re[ad]', ['rea', 'red']],
    ['[ab]?c', ['c', 'ac', 'bc']],
    ['a((b|c)d)?|e', ['a', 'abd', 'acd', 'e']],
  ])('reads %s', (notation, phrases) => expect([...phrasesOf(notation)].sort()).toEqual([...phrases].sort()))

  it('throws where a bracket is not closed', () => expect(() => phrasesOf('re[ad')).toThrow('[ without ]'))
})
