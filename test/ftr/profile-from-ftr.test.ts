import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FtrLine, profileFromFtr } from '../../src/ftr/profile-from-ftr.js'
import { parseArticle, validateProfile } from '../../src/index.js'

const config = `# Harbour News
title: //h1[@class='headline']
title: substring-before(//title, ' | ')
author: substring-before(substring-after(//p[@class='byline'], 'By '), ', ')
author: "Ann Example"
date: //time/@datetime
body: //div[@id='story'] | //div[contains(@class, 'live')]
body: //article[1]

strip: //div[contains(@class, 'share-tools')]
strip: //p[contains(., 'Get the app')]
strip: //h2[.='More']/self::* | //h2[.='More']/following-sibling::*
strip_id_or_class: newsletter
strip_image_src: /pixel.gif
strip: //p/preceding-sibling::hr | //hr[@class='end']
strip: //p/@style
strip: //ol[

prune: no
find_string: <noscript>
replace_string: <div>
replace_string(ADVERTISEMENT):
http_header(user-agent): Example/1.0
strp_id_or_class: ads
no directive here
test_contains: too early
test_url: https://harbour.example/ferry
test_contains: two days late
`

const { profile, report, tests } = profileFromFtr(config, 'harbour.example')

/** The line of the report that begins so. */
function line(start: string): FtrLine | undefined {
  return report.find(({ text }) => text.startsWith(start))
}

describe('a config', () => {
  test('becomes a profile that validates', () => {
    expect(validateProfile(profile)).toEqual([])
    expect(profile).toMatchObject({
      id: 'harbour-example',
      match: { hosts: ['harbour.example'] },
      content: ['div#story, div[class*="live"]', 'article:nth-of-type(1)'],
      metadata: {
        title: [{ select: 'h1[class="headline"]' }, { select: 'title', until: ' | ' }],
        authors: [{ select: 'p[class="byline"]', after: 'By ', until: ', ' }, { value: 'Ann Example' }],
        publishedAt: [{ select: 'time[datetime]', attribute: 'datetime' }],
      },
    })
  })

  test('has a rule for each strip line, with an id of its own, a reason and the line it comes from', () => {
    const rules = (profile.strip ?? []).map(({ id, reason, why, ...rule }) => ({ id, reason, ...rule }))
    expect(rules).toEqual([
      { id: 'share-tools', reason: 'share', select: 'div[class*="share-tools"]' },
      { id: 'p', reason: 'boilerplate', select: 'p', text: 'Get the app' },
      { id: 'h2', reason: 'boilerplate', select: 'h2', text: '^More$', take: 'rest' },
      { id: 'newsletter', reason: 'newsletter', select: '[class*="newsletter"], [id*="newsletter"]' },
      { id: 'img-src-pixel-gif', reason: 'boilerplate', select: 'img[src*="/pixel.gif"]' },
      { id: 'hr-end', reason: 'boilerplate', select: 'hr[class="end"]' },
    ])
    expect(profile.strip?.[0]?.why).toBe('line 10 of the imported config')
  })

  test('reports every line that is not blank', () => {
    const lines = config.split('\n').flatMap((text, index) => (text === '' ? [] : [[index + 1, text]]))
    expect(report.map(({ line: number, text }) => [number, text])).toEqual(lines)
    expect(line('# Harbour')).toEqual({ line: 1, text: '# Harbour News', status: 'comment', directive: '' })
    expect(line('title:')).toMatchObject({ status: 'translated', directive: 'title' })
    expect(line('strip: //p/preceding')).toMatchObject({ status: 'partly', why: 'the axis preceding-sibling::' })
    expect(line('strip: //p/@style')).toMatchObject({
      status: 'untranslated',
      why: expect.stringContaining('attribute'),
    })
    expect(line('strip: //ol[')).toMatchObject({ status: 'untranslated', why: 'a name wanted, got the end' })
    expect(line('prune')).toMatchObject({ status: 'untranslated', why: expect.stringContaining('pruned') })
    expect(line('http_header')).toMatchObject({ status: 'untranslated', why: expect.stringContaining('fetching') })
    expect(line('find_string')).toMatchObject({ suggestion: expect.stringContaining('noscript') })
    expect(line('replace_string(')).toMatchObject({
      directive: 'replace_string',
      suggestion: expect.stringContaining('strip'),
    })
  })

  test('names what was meant by a typo', () => {
    expect(line('strp')).toMatchObject({ status: 'unknown-directive', suggestion: 'strip_id_or_class' })
    expect(line('no directive')).toMatchObject({ status: 'unknown-directive', directive: '' })
    expect(line('no directive')).not.toHaveProperty('suggestion')
  })

  test('gives the pages to try it with', () => {
    expect(tests).toEqual([{ url: 'https://harbour.example/ferry', contains: ['two days late'] }])
    expect(line('test_contains: too')).toMatchObject({ status: 'untranslated', why: 'a test_url before it wanted' })
  })

  test('does what it says', () => {
    const source = `<title>Ferry returns | Harbour News</title><div id="story"><p class="byline">By Bo Sample, reporter</p>
<p>The ferry came back on Monday, two days late.</p><p>Its crew of twelve is well.</p><p>Get the app</p>
<div class="share-tools">Tell a friend</div><h2>More</h2><p>Tides</p></div><p>Elsewhere</p>`
    const article = parseArticle(source, { profile })
    expect(article.metadata.title).toBe('Ferry returns')
    expect(article.paragraphs).toEqual(['The ferry came back on Monday, two days late.', 'Its crew of twelve is well.'])
    expect(article.accounting.unaccounted).toBe(0)
    expect(article.stripped.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['harbour-example/p', 'harbour-example/share-tools', 'harbour-example/h2']),
    )
  })
})

describe('the host', () => {
  test.each([
    ['.Example.com', 'example-com', ['example.com']],
    ['xn--bcher-kva.example', 'xn-bcher-kva-example', ['xn--bcher-kva.example']],
    ['not a host', 'not-a-host', undefined],
    ['', 'imported', undefined],
  ])('%j', (host, id, hosts) => {
    const imported = profileFromFtr('title: //h1', host).profile
    expect(imported.id).toBe(id)
    expect(imported.match?.hosts).toEqual(hosts)
    expect(validateProfile(imported)).toEqual([])
  })
})

test('ids are unique, whatever the names are', () => {
  const text = 'strip: //p\nstrip: //p\nstrip_id_or_class: p-2\nstrip: //p\nstrip_id_or_class: 中\n'
  const ids = profileFromFtr(text, 'a.example').profile.strip?.map(({ id }) => id) ?? []
  expect(new Set(ids).size).toBe(5)
})

const piece = fc.oneof(
  fc.constantFrom(
    'title',
    'body',
    'strip',
    'author',
    'strip_id_or_class',
    'test_contains',
    'replace_string(',
    '#',
    'x',
  ),
  fc.constantFrom(':', ' ', '\n', '\r\n', '\r', '\u2028', '//', 'div', '[', ']', '(', ')', "'", '"', '@', '=', '|'),
  fc.constantFrom(
    'contains(',
    'not(',
    '.',
    '..',
    '*',
    '::',
    'parent',
    'or',
    ' and ',
    '1',
    ',',
    'substring-after(',
    '\\',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
)

test('any text: nothing is thrown, the profile validates, and every line is reported once', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.string(), (pieces, host) => {
      const text = pieces.join('')
      const imported = profileFromFtr(text, host)
      expect(validateProfile(imported.profile)).toEqual([])
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
      const kept = lines.flatMap((raw, index) => (raw.trim() === '' ? [] : [[index + 1, raw.trim()]]))
      expect(imported.report.map((found) => [found.line, found.text])).toEqual(kept)
    }),
    { numRuns: 500 },
  )
})

test('a config made to be slow is not', () => {
  const deep = `strip: ${'//p['.repeat(900)}`
  const wide = `strip: //p[${Array.from({ length: 300 }, () => "a[.='x']").join(' or ')}]`
  const many = Array.from({ length: 6000 }, (_, index) => `strip_id_or_class: a${index}`).join('\n')
  const { profile: made, report: lines } = profileFromFtr([deep, wide, many].join('\n'), 'a.example')
  expect(lines).toHaveLength(6002)
  expect(lines.slice(0, 2).map(({ status }) => status)).toEqual(['untranslated', 'untranslated'])
  expect(lines.at(-1)).toMatchObject({ status: 'untranslated', why: 'more than 5000 rules' })
  expect(made.strip).toHaveLength(5000)
})
