import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'

function blocksOf(text: string): string[][] {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const article = parseArticle(`<p>What the office sent out last night.</p><pre>\n${escaped}\n</pre>`)
  expect(article.accounting.unaccounted).toBe(0)
  return article.blocks.slice(1).map(({ type, text }) => [type, text])
}

const typesOf = (text: string): string[] => blocksOf(text).map(([type]) => type ?? '')

const wrapped = `The harbour board voted on Wednesday night to begin dredging the
north channel next May, which ends four years of argument over who
should pay for the work.

Under the plan, some 90,000 tons of silt will be pumped to a site
behind the old coal pier. The channel was last dredged in 1979 and
is now less than two metres deep.`

describe('preformatted prose', () => {
  it('is cut at blank lines', () => {
    expect(blocksOf(wrapped)).toEqual([
      [
        'paragraph',
        'The harbour board voted on Wednesday night to begin dredging the north channel next May, which ends four years of argument over who should pay for the work.',
      ],
      [
        'paragraph',
        'Under the plan, some 90,000 tons of silt will be pumped to a site behind the old coal pier. The channel was last dredged in 1979 and is now less than two metres deep.',
      ],
    ])
  })

  it.each(['--\nHarbour News\ntwice weekly by mail', 'NNNN', '# # #', '12-Mar-1999 07:40', 'Harbour News 4/99 [end]'])(
    'stays prose with what stands under it: %j',
    (end) => {
      expect(blocksOf(`${wrapped}\n\n${end}`).slice(2)).toEqual([['paragraph', end.replaceAll('\n', ' ')]])
    },
  )

  it('is cut at the blank lines between short paragraphs', () => {
    const letter = `Dear Editor,

I write about the harbour.

It has been closed for four years, and nobody has told us why. The shops on the quay have all gone.

We would like an answer before May.

Yours faithfully,
Ana Vale`
    expect(blocksOf(letter)).toEqual(
      letter.split('\n\n').map((paragraph) => ['paragraph', paragraph.replaceAll('\n', ' ')]),
    )
    const answers = 'The harbour is open again.\n\nIt cost nine million.\n\nThe mayor was glad of it.\n\nSo was she.'
    expect(blocksOf(answers)).toEqual(answers.split('\n\n').map((paragraph) => ['paragraph', paragraph]))
  })

  it('may be wrapped at forty columns', () => {
    const narrow = `I write about the harbour of our town
which has been closed for four years
now, and nobody has told any of us why
that is so.

The shops on the quay have by now all
gone. We would like an answer before
the summer, and so would the children.`
    expect(typesOf(`Dear Editor,\n\n${narrow}\n\nAna Vale`)).toEqual(Array(4).fill('paragraph'))
  })

  it('stays prose under a header', () => {
    const header = 'FROM: Harbour board\nTO: All papers\nDATE: 12 March\n'
    expect(typesOf(`${header}\n${wrapped}\n\nNNNN`)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph'])
  })

  it('is cut where lines are indented after others, if that is how its paragraphs begin', () => {
    const text = `     The harbour board voted on Wednesday night to begin the
dredging of the north channel next May.
     Under the plan, some 90,000 tons of silt will be pumped to
a site behind the old coal pier.
     "We have waited long enough," the chairman said.
     The channel was last dredged in 1979 and is now less than
two metres deep at low water. NNNN`
    expect(blocksOf(text).map(([, paragraph]) => paragraph?.slice(0, 16))).toEqual([
      'The harbour boar',
      'Under the plan, ',
      '"We have waited ',
      'The channel was ',
    ])
  })

  it('is cut at the two ideographic spaces of Chinese paragraphs', () => {
    const text =
      '　　港口委员会星期三晚上投票决定，明年五月开始疏浚北航道，\n从而结束了四年的争论。\n　　根据计划，九万吨淤泥将被运往旧煤码头后面的场地。\n　　该航道上次疏浚是在一九七九年。'
    expect(blocksOf(text).map(([type, paragraph]) => [type, paragraph?.slice(0, 3)])).toEqual([
      ['paragraph', '港口委'],
      ['paragraph', '根据计'],
      ['paragraph', '该航道'],
    ])
    expect(blocksOf(text)[0]?.[1]).toMatch(/北航道，从而结束了四年的争论。$/)
  })

  it('is cut at each line of a transcript, which is a paragraph of its own', () => {
    const lines = [
      'VALE: The board has voted tonight to begin the dredging of the north channel next May.',
      'STONE: We have argued for four years about who should pay, and now we know that we all do.',
      'VALE: Some 90,000 tons of silt will be pumped to a site behind the old coal pier.',
      'STONE: It is now less than two metres deep, and nobody has dredged it since 1979!',
    ]
    expect(blocksOf(lines.join('\n'))).toEqual(lines.map((line) => ['paragraph', line]))
  })

  it('leaves the lines of a table in it as they are', () => {
    const table = '               1997     1998\nGrain        10,412   11,220\nCoal          6,118    6,121'
    expect(blocksOf(`${wrapped}\n\n${table}\n\n${wrapped}`)[2]).toEqual(['code', table])
  })

  it('keeps links in the paragraph they stand in', () => {
    const { blocks } = parseArticle(
      `<pre>${wrapped.replace('old coal pier', '<a href="https://pier.example/">old coal pier</a>')}\n\nNNNN</pre>`,
    )
    expect(blocks).toHaveLength(3)
    expect(JSON.stringify(blocks[1])).toContain('https://pier.example/')
    expect(JSON.stringify(blocks[0])).not.toContain('https://pier.example/')
  })
})

describe('what keeps its lines', () => {
  it.each([
    [
      'verse',
      'The tide goes out beyond the wall,\nThe gulls come down along the bay,\nAnd no one hears the harbour call\nAt the beginning of the day\n\nThe nets are dry, the boats are old,\nThe men have gone to find their bread,\nAnd all the stories have been told\nBy those who are already dead',
    ],
    [
      'verse that ends with a sentence',
      'Come over, said the harbour to the road,\nI have been cold for half a thousand years,\nAnd nobody has carried me a load\nOf anything but branches and of tears.',
    ],
    [
      'verse in small letters',
      'and when the tide goes out\nbeyond the furthest wall of the harbour we built\nthe gulls come down\n\nand no one on the long and empty quay will hear\nthe call\nof those who were away for all this time.\n\nwe sleep',
    ],
    [
      'verse with blank lines between its lines',
      'The tide goes out beyond the wall,\n\nThe gulls come down along the bay.\n\nAnd no one hears the harbour call,\n\nAt the beginning of the day.',
    ],
    [
      'Chinese verse with blank lines between its lines',
      '白日依山尽，黄河入海流。\n\n欲穷千里目，更上一层楼。\n\n春眠不觉晓，处处闻啼鸟。\n\n夜来风雨声，花落知多少。',
    ],
    [
      'a log with blank lines between its lines',
      '12:04:12 worker read the settings.\n\n12:04:19 no answer, trying again.\n\n12:05:02 no answer, giving up.\n\n12:05:02 exit',
    ],
    [
      'verse of short lines in small letters',
      'when the tide goes out beyond the wall\nof the harbour we built\nthe gulls come down along the bay\nand no one on the quay will hear.',
    ],
    [
      'a log',
      '12:04:11 worker started with the queue of last night\n12:04:12 worker read the settings from disk.\n12:04:19 no answer from the server, trying again.\n12:05:02 no answer from the server, giving up.\n12:05:02 exit',
    ],
    [
      'code without brackets',
      'import harbour\nfrom channel import depth\n\ndef main():\n    for ship in harbour.ships():\n        if ship.draught > depth():\n            print(ship.name)\n            continue\n\n    return None',
    ],
    [
      'code under a long comment',
      '# This reads the depth of the channel from the gauge of the harbour and\n# tells the ships that are too deep for it to wait for the next tide.\n\nset gauge to 4\nset depth to read(gauge)\nfor every ship in the harbour\n  tell ship depth',
    ],
    [
      'a table',
      '               1997     1998\nGrain        10,412   11,220\nCoal          6,118    6,121\nGravel        2,290    2,201',
    ],
    ['answers of a program', '$ tide --station north\nhigh water at seven in the evening.\nlow water at one.\n$ exit'],
    [
      'a list of names',
      'North channel, the old coal pier and the quay\nSouth channel\nThe basin behind the customs house and the market\n\nEast pier',
    ],
  ])('%s', (_, text) => {
    expect(blocksOf(text)).toEqual([['code', text]])
  })

  it('an element that is named code, whatever it holds', () => {
    const { blocks } = parseArticle(`<pre class="code">${wrapped}</pre>`)
    expect(blocks.map(({ type }) => type)).toEqual(['code'])
  })
})
