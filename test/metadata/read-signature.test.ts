import { describe, expect, it } from 'vitest'
import { readAgency, readSignature } from '../../src/metadata/credits/read-signature.js'

function summary(text: string): string | undefined {
  const line = readSignature(text)
  return (
    line &&
    [...line.people.map(({ name }) => name), line.source && `${line.source.kind}=${line.source.name}`]
      .filter(Boolean)
      .join(' ')
  )
}

describe('readSignature', () => {
  it.each([
    ['（林小满 周亦）', '林小满 周亦'],
    ['（林小满）', '林小满'],
    ['□ 林小满', '林小满'],
    ['■林小满、周亦', '林小满 周亦'],
    ['山城晚报 林小满', '林小满 byline=山城晚报'],
  ])('reads %s', (text, expected) => {
    expect(summary(text)).toBe(expected)
  })

  it.each([
    '林小满',
    '（林满）',
    '（江苏）',
    '（张家口）',
    '（待续）',
    '（见图）',
    '山城晚报',
    '（山城社）',
    '□ 阅览座位',
    '（林小满 周亦 沈川 何舟）',
    '',
  ])('leaves %s alone', (text) => {
    expect(readSignature(text)).toBeUndefined()
  })
})

describe('readAgency', () => {
  it.each(['法新社', '美联社', '韓聯社', '中央社', '山城通讯社', '山城晚报', '時事'])('reads （%s）', (name) => {
    expect(readAgency(`（${name}）`)?.source?.name).toBe(name)
  })

  it.each(['人民公社', '信用联社', '河边诗社', '合作社', '旅行社'])('leaves （%s） alone', (name) => {
    expect(readAgency(`（${name}）`)).toBeUndefined()
  })
})
