import { expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'

const entry = (time: string, text: string, name = 'entry-time'): string =>
  `<div class="entry"><p class="${name}"><a href="#e"><time datetime="2024-06-03T${time}:00Z">${time}</time></a></p><h2>${text.slice(0, 12)}</h2><p>${text}</p></div>`
const texts = [
  'Two of the pumps failed during the night, and others had to be driven in from a depot ninety kilometres away.',
  'The gates were opened a little at a time so that the lower town had warning, the operator of the dam said.',
  'Farmers upstream have begun to move their animals to higher ground after the river rose by a metre within a day.',
]

function timesOf(first: string): string[] {
  const entries =
    first +
    entry('13:40', texts[1] as string) +
    entry('09:12', texts[2] as string) +
    entry('07:30', 'The school has put forty beds into its gym, and eleven people slept in them on the first night.')
  const page = `<html><head><title>Flood live</title></head><body><nav><a href="/">News</a><a href="/s">Sport</a></nav><main class="live-blog"><h1>Flood live</h1>${entries}</main><aside><ul><li><a href="/a">Ten beaches</a></li><li><a href="/b">Five lakes</a></li></ul></aside><footer><p>© Hill Gazette</p><p>Imprint</p></footer></body></html>`
  return parseArticle(page, { profile: false }).blocks.flatMap((block) =>
    block.type === 'paragraph' && block.role === 'entry-time' ? [block.text] : [],
  )
}

it('the first entry of a live blog has its time, also over its headline and in a link to the entry', () => {
  expect(timesOf(entry('16:05', texts[0] as string))).toEqual(['16:05', '13:40', '09:12', '07:30'])
})

it('the time of the page is none of an entry', () => {
  expect(timesOf(entry('16:05', texts[0] as string, 'published'))).toEqual(['13:40', '09:12', '07:30'])
})
