import { describe, expect, test } from 'vitest'
import { OptionsError, ProfileError } from '../../src/model/errors.js'
import type { SiteProfile } from '../../src/model/profile.js'
import { type ChooseProfileInput, chooseProfile } from '../../src/profiles/choose-profile.js'
import { RuleMatcher } from '../../src/strip/rule-matcher.js'
import { parsed } from './parsed.js'

const profiles: SiteProfile[] = [
  {
    id: 'wide',
    match: { hosts: ['example.com'], frontMatter: { author: 'Example', kind: 'news' }, markup: ['.wide'] },
  },
  {
    id: 'narrow',
    match: { hosts: ['money.example.com', 'xn--bcher-kva.example', '[::1]', '10.0.0.1'], markup: ['.narrow'] },
  },
  { id: 'second', match: { hosts: ['example.com', 'co.example.org'], frontMatter: { author: 'Second' } } },
]

/** What recognises a profile by the markup of a page. */
function on(html: string): Pick<ChooseProfileInput, 'recognise'> {
  const matcher = new RuleMatcher(parsed(html))
  return { recognise: (known) => matcher.recognise(known) }
}

function choose(input: Partial<ChooseProfileInput>): string | null {
  const chosen = chooseProfile({ option: undefined, profiles, ...on(''), ...input })
  return chosen && `${chosen.compiled.id} ${chosen.matchedBy}`
}

describe('by host', () => {
  test.each([
    ['https://example.com/a', 'wide host'],
    ['https://EXAMPLE.com:8080/a', 'wide host'],
    ['https://example.com./a', 'wide host'],
    ['https://www.example.com/a', 'wide host'],
    ['https://sub.money.example.com/', 'narrow host'],
    ['https://money.example.com/', 'narrow host'],
    ['https://notexample.com/', null],
    ['https://example.com.evil.test/', null],
    ['https://user:example.com@evil.test/?example.com#example.com', null],
    ['https://example.com:pass@evil.test/', null],
    ['https://bücher.example/', 'narrow host'],
    ['https://xn--bcher-kva.example/', 'narrow host'],
    ['http://[::1]:3000/', 'narrow host'],
    ['http://[0:0::1]/', 'narrow host'],
    ['http://10.0.0.1/', 'narrow host'],
    ['http://110.0.0.1/', null],
    ['https://a.co.example.org/', 'second host'],
    ['https://example.org/', null],
  ])('%s → %s', (url, expected) => {
    expect(choose({ url: new URL(url) })).toBe(expected)
  })

  test('outranks what the page says of itself, also where no host matches', () => {
    const said = { frontMatter: { author: 'Second' }, ...on('<p class="narrow">a</p>') }
    expect(choose({ ...said, url: new URL('https://example.com/') })).toBe('wide host')
    expect(choose({ ...said, url: new URL('https://elsewhere.test/') })).toBeNull()
    expect(choose({ ...said, url: new URL('file:///tmp/a.md') })).toBe('second front-matter')
  })
})

describe('by front matter', () => {
  test.each([
    [{ author: 'Second' }, 'second front-matter'],
    [{ author: 'Second - sports' }, 'second front-matter'],
    [{ author: ' Second ' }, 'second front-matter'],
    [{ author: 'Secondary' }, null],
    [{ author: 'Second-hand' }, null],
    [{ author: 'sports - Second' }, null],
    [{ author: 'Example' }, null],
    [{ author: 'Example', kind: 'news - all' }, null],
    [{ author: 'Example - all', kind: 'news' }, 'wide front-matter'],
    [{ author: ['Second'] }, null],
    [{}, null],
  ])('%j → %s', (frontMatter, expected) => {
    expect(choose({ frontMatter })).toBe(expected)
  })

  test('outranks the markup', () => {
    expect(choose({ frontMatter: { author: 'Second' }, ...on('<p class="wide">a</p>') })).toBe('second front-matter')
  })

  test('inherited properties are no front matter', () => {
    const odd: SiteProfile[] = [{ id: 'odd', match: { frontMatter: JSON.parse('{"__proto__":"x","toString":"y"}') } }]
    expect(choose({ profiles: odd, frontMatter: {} })).toBeNull()
    const frontMatter = Object.assign(Object.create(null), JSON.parse('{"toString":"y"}'))
    Object.defineProperty(frontMatter, '__proto__', { value: 'x', enumerable: true })
    expect(choose({ profiles: odd, frontMatter })).toBe('odd front-matter')
  })
})

describe('by markup', () => {
  test('the first profile of which a selector matches', () => {
    expect(choose(on('<p class="narrow">a</p><p class="wide">b</p>'))).toBe('wide markup')
    expect(choose(on('<p class="narrow">a</p>'))).toBe('narrow markup')
    expect(choose(on('<p>a</p>'))).toBeNull()
  })

  test('sees other profiles when the list is another one', () => {
    const [first] = profiles
    const page = on('<p class="other">a</p>')
    expect(choose(page)).toBeNull()
    expect(
      choose({ ...page, profiles: [first ?? { id: 'none' }, { id: 'other', match: { markup: ['.other'] } }] }),
    ).toBe('other markup')
  })
})

describe('by option', () => {
  const url = new URL('https://example.com/')

  test('an id, an object and none', () => {
    expect(choose({ url, option: 'narrow' })).toBe('narrow option')
    expect(choose({ url, option: 'sina-finance' })).toBe('sina-finance option')
    expect(choose({ url, option: { id: 'given', extends: 'sina' } })).toBe('given option')
    expect(choose({ url, option: false })).toBeNull()
  })

  test('an unknown id throws and says what was meant', () => {
    expect(() => choose({ option: 'sina-finanse' })).toThrow(OptionsError)
    expect(() => choose({ option: 'sina-finanse' })).toThrow(/did you mean "sina-finance"/)
    expect(() => choose({ option: 'toString' })).toThrow(OptionsError)
  })
})

describe("the caller's profiles", () => {
  test('come before the built-in ones', () => {
    const mine: SiteProfile[] = [
      { id: 'mine', match: { hosts: ['finance.sina.com.cn'], frontMatter: { author: '新浪财经' } } },
    ]
    expect(choose({ profiles: mine, url: new URL('https://finance.sina.com.cn/a') })).toBe('mine host')
    expect(choose({ profiles: mine, frontMatter: { author: '新浪财经' } })).toBe('mine front-matter')
    expect(choose({ profiles: [], frontMatter: { author: '新浪财经' } })).toBe('sina-finance front-matter')
  })

  test('take the place of a built-in one with the same id', () => {
    const mine: SiteProfile[] = [{ id: 'sina-finance', siteName: 'Mine' }]
    expect(choose({ profiles: mine, frontMatter: { author: '新浪财经' } })).toBeNull()
    expect(chooseProfile({ option: 'sina-finance', profiles: mine, ...on('') })?.compiled.siteName).toBe('Mine')
  })

  test('are validated, also when another one matches', () => {
    const bad: SiteProfile[] = [...profiles, { id: 'bad', content: ['p >'] }]
    expect(() => choose({ profiles: bad, url: new URL('https://example.com/') })).toThrow(ProfileError)
    const disabling: SiteProfile[] = [{ id: 'a', disableRules: ['generic/none'] }]
    expect(() => choose({ profiles: disabling, genericRules: ['generic/ads'] })).toThrow(ProfileError)
  })
})
