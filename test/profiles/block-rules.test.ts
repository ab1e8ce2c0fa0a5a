import { expect, test } from 'vitest'
import { type Block, type ProfileBlockRule, parseArticle } from '../../src/index.js'

const source = `<article><p>The ferry came back on Monday, after two days at sea.</p>
<p><span class="sub">A crew of twelve</span></p><p>All of them are well, the harbour office said.</p>
<p class="pic"><img src="https://example.org/ferry.jpg"><br>The ferry on Monday, with the harbour behind it and the crew on its deck, ready to go ashore. It rains.</p>
<p class="pic">No image stands before this line.</p><p>Tickets <span class="sub">go on sale</span> on Tuesday.</p></article>`

const blocksOf = (html: string, blocks: ProfileBlockRule[]): Block[] =>
  parseArticle(html, { profile: { id: 'harbour', content: ['article'], blocks } }).blocks
const shape = (rules: ProfileBlockRule[]): [Block['type'], number | string][] =>
  blocksOf(source, rules).map((block) => [block.type, block.type === 'heading' ? block.depth : block.text.slice(0, 9)])

test('lines are headings and captions where the profile says so', () => {
  expect(shape([])).toEqual([
    ['paragraph', 'The ferry'],
    ['paragraph', 'A crew of'],
    ['paragraph', 'All of th'],
    ['figure', ''],
    ['paragraph', 'The ferry'],
    ['paragraph', 'No image '],
    ['paragraph', 'Tickets g'],
  ])
  const rules: ProfileBlockRule[] = [
    { select: '.sub', as: 'heading' },
    { select: '.pic', as: 'caption' },
  ]
  expect(shape(rules)).toEqual([
    ['paragraph', 'The ferry'],
    ['heading', 3],
    ['paragraph', 'All of th'],
    ['figure', 'The ferry'],
    ['paragraph', 'No image '],
    ['paragraph', 'Tickets g'],
  ])
})

test("the depth is the rule's, and the first of several rules counts", () => {
  const rules: ProfileBlockRule[] = [
    { select: 'span', as: 'heading', depth: 2 },
    { select: '.sub', as: 'heading', depth: 5 },
  ]
  expect(shape(rules)).toContainEqual(['heading', 2])
})

test('what the profile says outranks what a line looks like', () => {
  const html =
    '<article><img src="https://example.org/a.jpg"><p align="center" class="sub">Ashore</p><p>The ferry came back on Monday.</p></article>'
  const types = (rules: ProfileBlockRule[]): string[] => blocksOf(html, rules).map(({ type }) => type)
  expect(types([])).toEqual(['figure', 'paragraph'])
  expect(types([{ select: '.sub', as: 'heading' }])).toEqual(['figure', 'heading', 'paragraph'])
})
