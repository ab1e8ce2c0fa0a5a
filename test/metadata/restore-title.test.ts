import { describe, expect, it } from 'vitest'
import { restoreTitle } from '../../src/metadata/restore-title.js'

describe('restoreTitle', () => {
  it('takes the text whose unsafe characters, replaced, are the title', () => {
    expect(restoreTitle('河_桥_通车_人很多_', ['别的', '河“桥”通车：人很多？'])).toBeUndefined()
    expect(restoreTitle('河_桥_通车_人很多', ['别的', '河“桥”通车:人很多'])).toBe('河“桥”通车:人很多')
    expect(restoreTitle('A_B_ why_', ['A/B: why?'])).toBe('A/B: why?')
  })

  it('keeps an underscore that stands in the text', () => {
    expect(restoreTitle('the snake_case_ debate', ['the snake_case: debate'])).toBe('the snake_case: debate')
    expect(restoreTitle('snake_case', ['snake_case'])).toBeUndefined()
  })

  it.each([
    ['河_桥_通车', ['河“桥”通车了']],
    ['河_桥_通车', ['江“桥”通车']],
    ['河_桥_通车', ['河x桥x通车']],
    ['河_桥_通车', ['走上“桥”的人']],
    ['河上的桥', ['河“的桥']],
    ['河_桥', []],
  ])('leaves %s', (title, evidence) => {
    expect(restoreTitle(title, evidence)).toBeUndefined()
  })

  it('takes the headline out of a title that goes on with the text', () => {
    const headline = '河东大桥今天正式通车'
    const title = `【${headline}】3月3日，河东大桥通车，来看的人...`
    expect(restoreTitle(title, [`【${headline}】3月3日，河东大桥通车，来看的人很多。`])).toBe(headline)
    expect(restoreTitle(title, [`【${headline}】`])).toBe(headline)
    expect(restoreTitle(`【河东_大桥今天通车】3月3日...`, ['【河东“大桥今天通车】3月3日，人多。'])).toBe(
      '河东“大桥今天通车',
    )
  })

  it('leaves a title with a label, or whose headline the text does not have', () => {
    expect(restoreTitle('【快讯】河东大桥通车', ['【快讯】河东大桥通车，人很多。'])).toBeUndefined()
    expect(restoreTitle('【河东大桥今天正式通车】3月3日...', ['3月3日，河东大桥通车。'])).toBeUndefined()
    expect(restoreTitle('【河东大桥今天正式通车】3月3日...', ['【河西大桥今天正式通车】3月3日'])).toBeUndefined()
  })
})
