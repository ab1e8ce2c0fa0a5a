import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/parse-article.js'

const prose = Array.from(
  { length: 3 },
  (_, index) => `<p>The mill on the river turned again on day ${index}, and the whole town came to see it.</p>`,
).join('')
const first = '<p>Posted by Ana Vale at 3:14 PM</p>'
const second = '<p>I liked the mill very much indeed.</p><p>Posted by Bo Stone at 4:14 PM</p>'

function authorsOf(source: string): readonly string[] {
  return parseArticle(source, { profile: false }).metadata.authors
}

describe('lines that say who posted something', () => {
  it('name commenters where several people posted', () => {
    expect(authorsOf(`${prose}${first}${second}`)).toEqual([])
    expect(authorsOf(`<p>By Cy Hill</p>${prose}${first}${second}`)).toEqual(['Cy Hill'])
  })

  it('name commenters below the headline of a page as well', () => {
    const page = `<html><head><title>The mill turns again</title></head><body><article><h1>The mill turns again</h1>${prose}${first}${second}</article></body></html>`
    expect(authorsOf(page)).toEqual([])
  })

  it('name the author over the text, once, of one person, and in one line', () => {
    expect(authorsOf(`${first}${prose}${second}`)).toEqual(['Ana Vale'])
    expect(authorsOf(`${prose}${first}`)).toEqual(['Ana Vale'])
    expect(authorsOf(`${prose}${first}<p>It stands.</p><p>Posted by Ana Vale at 5:14 PM</p>`)).toEqual(['Ana Vale'])
    expect(authorsOf(`${prose}<p>Posted by Ana Vale and Bo Stone at 3:14 PM</p>`)).toEqual(['Ana Vale', 'Bo Stone'])
  })
})
