import { describe, expect, it } from 'vitest'
import { longestPassage } from '../../src/content/stated/longest-passage.js'
import { statePassages } from '../../src/content/stated/state-passages.js'
import { parseLenientJson } from '../../src/metadata/json-ld/parse-lenient-json.js'

const item = 'The wheel turns when the river is high.'

describe('longestPassage', () => {
  it('is the length of the longest string', () => {
    expect(longestPassage(JSON.stringify({ a: 'x', b: { c: item, d: [item.slice(9)] } }))).toBe(item.length)
  })

  it('adds up the strings of a list, one of each object in it', () => {
    const list = [item, { text: item, id: 'a-name-that-is-no-text' }, 'short', [item], 7]
    expect(longestPassage(JSON.stringify({ list }))).toBe(2 * (item.length + 1))
  })

  it('is never shorter than a passage that is found', () => {
    const long = item.repeat(9)
    const texts = [
      { state: { story: { title: 'Mill', body: long } } },
      [
        [{ content: long }, { content: long }, { text: item, html: long }],
        [item, item, item, item, item, item],
      ],
      { blocks: [{ a: { text: long } }, { text: long }, long, long] },
    ].map((value) => JSON.stringify(value))
    for (const whole of texts) {
      for (const text of [whole, `/* data */ ${whole};next(`, whole.slice(0, -3), whole.replaceAll('.', '.\\n')]) {
        const lengths = statePassages(parseLenientJson(text)).map(({ texts }) =>
          texts.reduce((sum, { value }) => sum + value.length, texts.length - 1),
        )
        expect(lengths.length).toBeGreaterThan(0)
        expect(longestPassage(text)).toBeGreaterThanOrEqual(Math.max(...lengths))
      }
    }
  })
})
