import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupFound } from '../../src/ftr/group-found.js'
import { parseXPath } from '../../src/ftr/parse-xpath.js'
import { translatePath } from '../../src/ftr/translate-path.js'
import type { ElementNode, HtmlDocument } from '../../src/html/nodes.js'
import type { ProfileStripRule } from '../../src/model/profile.js'
import { compileProfile } from '../../src/profiles/compile-profile.js'
import { groupMatches } from '../../src/profiles/group-matches.js'
import { parsed } from '../profiles/parsed.js'
import { evaluateXPath } from './evaluate-xpath.js'

interface Said {
  rules: Omit<ProfileStripRule, 'id' | 'reason'>[]
  notes: string[]
}

/** What a profile says for an XPath, with what it leaves unsaid. */
function said(xpath: string): Said {
  const { found, failures } = translatePath(parseXPath(xpath))
  const groups = groupFound(found)
  return {
    rules: groups.map(({ notes: _notes, attribute: _attribute, ...rule }) => rule),
    notes: [...failures, ...groups.flatMap(({ notes }) => notes)],
  }
}

function selectedBy(rules: Said['rules'], document: HtmlDocument): ElementNode[] {
  const strip = rules.map((rule, index) => ({
    id: `r${index}`,
    reason: 'ui' as const,
    take: 'element' as const,
    ...rule,
  }))
  const compiled = compileProfile({ id: 'x', strip })
  const found = new Set(groupMatches(compiled, compiled.matcher.match(document)).strip.flat())
  return [...found].sort((a, b) => a.index - b.index)
}

describe('XPaths as rules', () => {
  test.each<[string, Said['rules'][number]]>([
    ["//div[@class='a b']", { select: 'div[class="a b"]' }],
    ["//div[contains(concat(' ', normalize-space(@class), ' '), ' story ')]", { select: 'div.story' }],
    ["//*[@id='main']//p/a[@href]", { select: '#main p > a[href]' }],
    ["//a[contains(@href, '/tag/') or starts-with(@id, 't')]", { select: 'a:is([href*="/tag/"], [id^="t"])' }],
    ['//article[1]/header', { select: 'article:nth-of-type(1) > header' }],
    ["//div[@class='x'][1]", { select: 'div[class="x"]:not(div[class="x"] ~ div[class="x"])' }],
    ['//ul/li[position() > 2]', { select: 'ul > li:nth-of-type(n+3)' }],
    ['//ul/*[last()]', { select: 'ul > :last-child' }],
    ['//section[not(@class)]', { select: 'section:not([class])' }],
    ['//div[.//iframe]', { select: 'div:has(iframe)' }],
    ['//p[a/@href]', { select: 'p:has(> a[href])' }],
    ['//button/parent::div', { select: 'div:has(> button)' }],
    ["//p[contains(., 'Read more')]", { select: 'p', text: 'Read more' }],
    ["//h2[. = 'More (1)']", { select: 'h2', text: '^More \\(1\\)$' }],
    ["//a[@rel='x']/ancestor::section[1]", { select: 'a[rel="x"]', ancestors: ['section'] }],
    ["//p[a[contains(., 'x')]]", { select: 'p > a', text: 'x', ancestors: ['p'] }],
    ["//h2[contains(., 'More')]/following-sibling::*", { select: 'h2', text: 'More', take: 'following' }],
    ['//footer/following-sibling::*', { select: 'footer ~ *' }],
    ["//h2[.='M']/self::* | //h2[.='M']/following-sibling::*", { select: 'h2', text: '^M$', take: 'rest' }],
    ['(//h1)[1]', { select: 'h1', nth: 1 }],
    ['(//h1)[last()]', { select: 'h1', nth: -1 }],
    ['/html/body/div[2]', { select: 'html > body > div:nth-of-type(2)' }],
    ['//nav | //aside', { select: 'nav, aside' }],
    ["//*[@aria-hidden='true' and not(parent::figure)]", { select: '[aria-hidden="true"]:not(:is(figure > *))' }],
    [String.raw`//div[@title="it's \"]`, { select: String.raw`div[title="it's \\"]` }],
  ])('%s', (xpath, rule) => {
    const { rules, notes } = said(xpath)
    expect(notes).toEqual([])
    expect(rules).toEqual([rule])
  })

  test.each<[string, string]>([
    ['//p[', 'a name wanted'],
    ["//div[contains(@class='x')]", 'wants a value and a string'],
    ["//div[@class='x]", 'a string that does not end'],
    ['//p/preceding-sibling::div', 'preceding-sibling'],
    ["//p[not(contains(., 'x'))]", 'not()'],
    ['//svg:path', 'no element of HTML'],
    ['//p[@*]', 'any attribute'],
    ['string-length(//p)', 'the function string-length()'],
    [`//p${'[a'.repeat(30)}${']'.repeat(30)}`, 'in one another'],
    [`//${'a'.repeat(5000)}`, 'longer than'],
    ['//p[1=2=3]', 'several ='],
    ['//p $', 'is no XPath'],
  ])('%s is refused, with a reason', (xpath, why) => {
    let message = ''
    try {
      message = said(xpath).notes.join()
    } catch (error) {
      message = String(error)
    }
    expect(message).toContain(why)
  })
})

const tags = ['div', 'p', 'a', 'h2', 'section']
const node = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('one', 'More', 'two words', ''),
    fc
      .record({
        tag: fc.constantFrom('div', 'section', 'article'),
        attributes: fc.constantFrom('', ' class="a"', ' class="a b"', ' id="x"', ' class="ab" title="a"'),
        children: fc.array(tie('tree'), { maxLength: 4 }),
      })
      .map(({ tag, attributes, children }) => `<${tag}${attributes}>${children.join('')}</${tag}>`),
    fc.constantFrom('<p>More</p>', '<p class="a"><a href="/x">one</a></p>', '<h2 class="b">More</h2>', '<p></p>'),
  ),
}))

const test1 = fc.constantFrom(
  '',
  "[@class='a']",
  "[contains(@class, 'a')]",
  "[contains(concat(' ', normalize-space(@class), ' '), ' a ')]",
  "[contains(concat(' ', @class), ' b')]",
  '[@id]',
  '[not(@class)]',
  "[@class!='a']",
  "[@class='a' or @id='x']",
  '[1]',
  '[2]',
  '[last()]',
  '[position() > 1]',
  '[position() < 3]',
  "[contains(., 'More')]",
  "[.='one' or .='More']",
  '[a]',
  '[.//a]',
  '[p/a]',
  "[a[contains(., 'one')]]",
  "[a/@href='/x']",
  "[starts-with(p, 'Mo')]",
  '[parent::div]',
  '[ancestor::section]',
  '[not(ancestor::section[@class])]',
  '[preceding-sibling::p]',
  '[preceding-sibling::*[1][self::h2]]',
  '[self::p or self::h2]',
  "[@class='a'][1]",
  "[@class='a'][2]",
  '[not(.//a) and not(p)]',
)
const step = fc
  .record({ tag: fc.constantFrom(...tags, '*', 'article'), slash: fc.constantFrom('/', '//'), one: test1, two: test1 })
  .map(({ tag, slash, one, two }) => `${slash}${tag}${one}${two}`)
const end = fc.constantFrom(
  '',
  '',
  '',
  '/parent::div',
  '/parent::*',
  '/..',
  '/ancestor::section[1]',
  '/ancestor::p',
  '/following-sibling::*',
  '/following-sibling::p',
  '/following-sibling::*[1]',
  '/self::p',
  '/parent::*/parent::div',
  "/following-sibling::*[@class='a']",
  '/ancestor::div[1]/following-sibling::*',
)
const xpaths = fc
  .record({
    first: step,
    others: fc.array(step, { maxLength: 1 }),
    end,
    place: fc.constantFrom('', '', '', '[1]', '[last()]'),
  })
  .map(({ first, others, end: last, place }) => {
    const path = `/${first.replace(/^\/+/, '/')}${others.join('')}${last}`
    return place === '' ? path : `(${path})${place}`
  })

test('what is translated without a note finds what the XPath finds', () => {
  let compared = 0
  let tried = 0
  fc.assert(
    fc.property(
      fc.array(node.tree, { minLength: 1, maxLength: 4 }),
      fc.array(xpaths, { minLength: 12, maxLength: 12 }),
      (trees, paths) => {
        const document = parsed(trees.join(''))
        for (const xpath of paths) {
          tried++
          const { rules, notes } = said(xpath)
          const tooLong = rules.some(({ select = '' }) => select.length > 1000)
          if (notes.length > 0 || rules.length === 0 || tooLong) continue
          compared++
          const wanted = evaluateXPath(parseXPath(xpath), document)
          // The document itself is a parent in XPath, and nothing that a selector can find.
          if (wanted.some(({ type }) => type === 'root')) continue
          const got = selectedBy(rules, document)
          const show = (nodes: readonly unknown[]): string[] =>
            nodes.map((found) => `${(found as ElementNode).tagName} ${(found as ElementNode).index}`)
          expect(show(got), `${xpath} as ${JSON.stringify(rules)} in ${trees.join('')}`).toEqual(show(wanted))
        }
      },
    ),
    { numRuns: 150 },
  )
  expect(compared).toBeGreaterThan(tried / 3)
})
