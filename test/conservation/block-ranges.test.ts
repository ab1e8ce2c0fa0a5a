import { describe, expect, it } from 'vitest'
import { type ParseOptions, parseArticle } from '../../src/index.js'
import { checkConservation } from './check-conservation.js'

const image = '<img src="https://example.org/quay.jpg">'
const cells = '<tr><th>Port</th><td>Time</td></tr><tr><th>Arlen</th><td>Noon</td></tr>'

function shapes(source: string, options?: ParseOptions): [string, string][] {
  const article = parseArticle(source, options)
  expect(checkConservation(source, article)).toEqual([])
  return article.blocks.map(({ type, text }) => [type, text])
}

describe('the blocks of a figure', () => {
  it('stand in the order of the source', () => {
    expect(shapes(`<p>One.</p><figure>${image}The quay.<h3>Tides</h3></figure>`)).toEqual([
      ['paragraph', 'One.'],
      ['figure', 'The quay.'],
      ['heading', 'Tides'],
    ])
    expect(shapes(`<p>One.</p><figure><h3>Tides</h3>${image}The quay.</figure>`)).toEqual([
      ['paragraph', 'One.'],
      ['heading', 'Tides'],
      ['figure', 'The quay.'],
    ])
  })

  it('give a list that holds them its text in that order', () => {
    expect(shapes(`<ul><figure>${image}The quay.<h3>Tides</h3></figure></ul>`)).toEqual([['list', 'The quay.\nTides']])
  })

  it('stay apart where a table stands between an image and its caption', () => {
    const source = `<p>One.</p><figure>${image}<table>${cells}</table><figcaption>The quay.</figcaption></figure>`
    expect(shapes(source).map(([type]) => type)).toEqual(['paragraph', 'figure', 'table', 'paragraph'])
  })

  it('give a table without an image its caption, also in a list', () => {
    const source = `<ul><li><figure><table>${cells}</table><figcaption>Tides.</figcaption></figure></li></ul>`
    expect(shapes(source)).toEqual([['list', 'Tides.\nPort\tTime\nArlen\tNoon']])
  })
})

it('gives an image inside a line no caption after the line, also behind another image', () => {
  const profile = { id: 'harbour-news', blocks: [{ select: 'p', as: 'caption' as const }] }
  expect(shapes(`The ferry ${image}${image} sails.<p>The quay.</p>`, { profile })).toEqual([
    ['paragraph', 'The ferry sails.'],
    ['figure', ''],
    ['figure', ''],
    ['paragraph', 'The quay.'],
  ])
})

it('gives an image inside a line that was taken no caption after the line', () => {
  const source = 'Ports <img src="https://example.org/quay.jpg"> and tides<h1>Ports and tides</h1>The quay.'
  const profile = { id: 'harbour-news', blocks: [{ select: '*', as: 'caption' as const }] }
  expect(shapes(source, { profile })).toEqual([
    ['figure', ''],
    ['paragraph', 'The quay.'],
  ])
})

it('gives a template the range of a table whose text HTML puts behind it', () => {
  const source = '<template><table><tbody>Ports<td>Tides</td></tbody>'
  const article = parseArticle(`${source}<p>x`)
  expect(checkConservation(`${source}<p>x`, article)).toEqual([])
  for (const template of ['<template><tbody>x<td>x</div>', '<template><caption><th>x'])
    expect(checkConservation(template, parseArticle(template))).toEqual([])
})

it('gives an image inside source code no caption after it', () => {
  expect(shapes(`<figure><pre>a=1;\n<summary>${image}b=2;</pre>Tides</figure>`).map(([type]) => type)).toEqual([
    'code',
    'figure',
    'paragraph',
  ])
})

describe('source code', () => {
  it('keeps its lines where a part of one was taken', () => {
    const source = '<pre class="code">sail(1)\ndock(2) <span class="note">Listing 1</span>\nrest(3)</pre>'
    const strip = [{ id: 'note', reason: 'ui' as const, select: '.note' }]
    expect(shapes(source, { profile: { id: 'harbour-news', strip } })).toEqual([['code', 'sail(1)\ndock(2) \nrest(3)']])
  })

  it('has no lines of its own in a formula', () => {
    expect(shapes('<pre>sail(1)\ndock(2) <math><thead>x')).toEqual([['code', 'sail(1)\ndock(2) x']])
  })

  it('is none around the article', () => {
    const source = '<pre>Ports\nTides<article>The ferry sails.</article></pre>'
    const profile = { id: 'harbour-news', content: ['article'], keep: [{ id: 'all', select: 'pre' }] }
    expect(shapes(source, { profile })).toEqual([
      ['paragraph', 'Ports Tides'],
      ['paragraph', 'The ferry sails.'],
    ])
  })
})

describe('what was kept around an article', () => {
  it.each([
    [
      'table',
      '<table><tr><th>Ports</th></tr><tr class="story"><td>The ferry sails.</td></tr><tr><td>Tides</td></tr></table>',
    ],
    ['list', '<ul><li>Ports</li><li class="story">The ferry sails.</li><li>Tides</li></ul>'],
    ['figure', '<figure><p>Ports</p><p class="story">The ferry sails.</p><figcaption>Tides</figcaption></figure>'],
    ['quote', '<blockquote><p>Ports</p><p class="story">The ferry sails.</p><p>Tides</p></blockquote>'],
  ])('is no %s, which the article would cut in two', (_, source) => {
    const profile = { id: 'harbour-news', content: ['.story'], keep: [{ id: 'all', select: '*' }] }
    expect(shapes(source, { profile })).toEqual([
      ['paragraph', 'Ports'],
      ['paragraph', 'The ferry sails.'],
      ['paragraph', 'Tides'],
    ])
  })
})

it('joins the texts around a drawing that ends in the middle of its element', () => {
  expect(shapes('Ports<svg><colgroup><span>Tides')).toEqual([['paragraph', 'PortsTides']])
})

it('gives the head the range of a style behind its end tag, which HTML puts into it', () => {
  const source = '<head></head><style>p{top:0}</style><p>The ferry sails from the old quay at noon.</p>'
  const article = parseArticle(source, { disableRules: ['generic/style'] })
  expect(checkConservation(source, article)).toEqual([])
  const [head] = article.stripped
  expect([head?.tagName, head?.text, head?.position?.end.offset]).toEqual(['head', 'p{top:0}', source.indexOf('<p>')])
})

it('gives a line inside a script, where scripts are kept, the range of its text', () => {
  const source = '<p>One.</p><script>// The <b>tides</b> &amp; ports.\nlet a = "<b>&amp;</b>";\n</script>'
  const article = parseArticle(source, { disableRules: ['generic/script'] })
  expect(checkConservation(source, article)).toEqual([])
  const ranges = article.blocks.map(({ position: at }) => source.slice(at?.start.offset, at?.end.offset))
  expect(ranges).toEqual(['<p>One.</p>', '// The <b>tides</b> &amp; ports.', 'let a = "<b>&amp;</b>";'])
})

it('gives a form, and what holds it, the range of what stands behind its end tag and is still in it', () => {
  const source = '<p>The ferry sails from the old quay at noon.</p><div hidden><form><span>Ports</form>Tides'
  const article = parseArticle(source)
  expect(checkConservation(source, article)).toEqual([])
  expect(article.stripped.map(({ text, position: at }) => [text, at?.end.offset])).toEqual([
    ['PortsTides', source.length],
  ])
})

it('reads a line that begins in a select, where tags mean nothing, and ends behind it', () => {
  const source =
    '<title>port </title><article><h1>port </h1><select><table><option>port </option><p>port <noframes>&#x4e2d; port </noframes></select>port </article>'
  expect(shapes(source)).toEqual([['paragraph', 'port 中 port port']])
})

it.each([
  ['a video', '<video><p></p></video>'],
  ['a button', '<button><p></p></button>'],
  ['an object', '<object><div></div></object>'],
])('divides nothing where %s with an empty block in it was taken', (_, box) => {
  const source = `<div>大桥将于${box}五月动工。</div>`
  const article = parseArticle(source)
  expect(article.paragraphs).toEqual(['大桥将于五月动工。'])
  expect(checkConservation(source, article)).toEqual([])
})

it('divides nothing where a select was taken, whatever tags are in it', () => {
  expect(shapes('<div>大桥将于五月动工。\n<select><hr></select>通车时间待定</div>')).toEqual([
    ['paragraph', '大桥将于五月动工。通车时间待定'],
  ])
})

it('gives text that HTML moved in front of a table to the element in it that was taken', () => {
  const source =
    '<p>The ferry sails from the old quay.</p><div>port <button>sail <table><colgroup>quay tide </colgroup><p> </div>'
  const article = parseArticle(source)
  expect(checkConservation(source, article)).toEqual([])
  expect(article.blocks.map(({ text }) => text)).toEqual(['The ferry sails from the old quay.', 'port'])
  expect(article.stripped.map(({ text }) => text)).toEqual(['sail quay tide'])
})

it('lets a line end with a link whose end HTML takes out of the block that begins in it', () => {
  const profile = { id: 'made', keep: [{ id: 'all', select: '*' }] }
  const source =
    '<!doctype html><nav>port <a>sail <div><p></a>quay </nav><article><h1>The ferry sails again</h1></article>'
  expect(shapes(source, { profile })).toContainEqual(['paragraph', 'port sail'])
})

it.each([
  ['text that HTML moved to the text before a table', '<div hidden>abc<table><!---->moved text</div>', 'moved text'],
  ['the same behind a style', '<div hidden>abc<table><style></style>moved text</div>', 'moved text'],
  ['the same in an element that is not shown', '<rp>x<table><!>|', '|'],
])('holds %s, and says that it was moved', (_, markup, moved) => {
  const source = `<p>The ferry sails.</p>${markup}`
  const article = parseArticle(source)
  expect(checkConservation(source, article)).toEqual([])
  expect(article.diagnostics.map(({ code }) => code)).toContain('misnested-content')
  const [entry] = article.stripped
  expect(source.slice(entry?.position?.start.offset, entry?.position?.end.offset)).toContain(moved)
})

it.each(['b', 'a href=/x'])(
  'is told to overlap where an element ends inside another one that begins in it (<%s>)',
  (tag) => {
    const name = tag.slice(0, 1)
    const source = `<article><p>The ferry sails.</p><div>aa <${tag}>bb <p>cc</${name}> dd</p> ee</div></article>`
    const article = parseArticle(source)
    expect(checkConservation(source, article)).toEqual([])
    const [told, ...others] = article.diagnostics
    expect(others).toEqual([])
    expect(told?.code).toBe('misnested-content')
    expect(source.slice(told?.position?.start.offset, told?.position?.end.offset)).toBe(`<${tag}>bb <p>cc</${name}>`)
  },
)
