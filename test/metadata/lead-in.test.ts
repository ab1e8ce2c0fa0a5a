import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLeadIn } from '../../src/metadata/gather/lead-in.js'
import { growth, mostGrowth } from '../support/growth.js'

function summary(text: string): string | undefined {
  const read = readLeadIn(text)
  if (read === undefined) return undefined
  const people = read.people.map(({ role, name }) => `${role}:${name}`)
  return [...people, ...(read.source ? [`${read.source.kind}=${read.source.name}`] : [])].join(' ')
}

describe('readLeadIn', () => {
  it.each([
    ['山城报讯（记者 林小满）3月17日晚，河上起了大雾。', 'author:林小满 dateline=山城报'],
    ['【山城商报讯】（首席记者 林小满）8月17日，桥通车了。', 'author:林小满 dateline=山城商报'],
    ['山联社8月17日讯（编辑 青芽）尽管下了雨，人还是很多。', 'editor:青芽 dateline=山联社'],
    ['山城网江城3月5日消息（记者林小满 周亦）桥通车了。', 'author:林小满 author:周亦 dateline=山城网'],
    ['（山城网讯）河东县昨晚发布消息。', 'dateline=山城网'],
    ['（山新社巴黎7日电）桥通车了。', 'dateline=山新社'],
    ['【山城社5月7日电】桥通车了。', 'dateline=山城社'],
    ['【山城報專訊】河東縣昨晚發布消息。', 'dateline=山城報'],
    ['【山城報綜合訊】河東縣昨晚發布消息。', 'dateline=山城報綜合'],
    ['【文/山城网 林小满】时隔四个月，船又开了。', 'author:林小满 dateline=山城网'],
    ['山城网记者林小满3月21日报道：桥通车了。', 'author:林小满 dateline=山城网'],
    ['山城社江城11月3日电（记者 林小满 周亦）桥通车了。', 'author:林小满 author:周亦 dateline=山城社'],
    ['山城社河东2月9日电 桥通车了。', 'dateline=山城社'],
    ['河东公司讯，今日桥通车了。', 'dateline=河东公司'],
    ['山经AI快讯，据最新数据，桥已通车。', 'dateline=山经AI快讯'],
    ['本站讯（通讯员 林小满 周亦）桥通车了。', 'author:林小满 author:周亦'],
    ['桥通车了，人很多。（山城客户端）', 'suffix=山城客户端'],
    ['桥通车了，人很多。（记者 林小满）', 'author:林小满'],
    ['〔記者林曉滿／江城報導〕橋通車了。', 'author:林曉滿'],
    ['[記者林曉滿／江城報導] 橋通車了。', 'author:林曉滿'],
    ['山城网江城3月5日电 (林小满 周亦)桥通车了。', 'author:林小满 author:周亦 dateline=山城网'],
    ['山城社3月5日电（全文）桥通车了。', 'dateline=山城社'],
    ['新河东·河东日报江城讯（记者林小满）桥通车了。', 'author:林小满 dateline=新河东·河东日报'],
    ['（山城社記者林曉滿江城5日電）橋通車了。', 'author:林曉滿 dateline=山城社'],
    ['【山城网报道 记者 林小满】桥通车了。', 'author:林小满 dateline=山城网'],
    ['山城网消息（记者 林小满）：桥通车了。', 'author:林小满 dateline=山城网'],
    ['南山讯 记者林小满 实习生周亦 桥通车了。', 'author:林小满 author:周亦 dateline=南山'],
    ['【山城報訊】記者林曉滿報道：橋通車了。', 'author:林曉滿 dateline=山城報'],
    ['山城社江城3月5日电 题：一座桥的十年（作者 林小满 周亦）桥通车了。', 'author:林小满 author:周亦 dateline=山城社'],
    ['【山城网】（记者 林小满）桥通车了。', 'author:林小满 dateline=山城网'],
    ['【山城新闻2024年03月05日讯】（山城新闻记者林满江城报导）桥通车了。', 'author:林满 dateline=山城新闻'],
    ['山城之家 3 月 5 日消息，桥通车了。', 'dateline=山城之家'],
    ['山城网消息（新闻联播）：桥通车了。', 'dateline=山城网'],
    ['橋通車了，人很多。（編輯：林曉滿）1130305', 'editor:林曉滿'],
    ['Hillnews8月7日消息（记者 林小满）桥通车了。', 'author:林小满'],
    ['RIVERTON (Reuters) - The bridge opened.', 'dateline=Reuters'],
    ['HILL CITY, Calif. (AP) — The bridge opened.', 'dateline=AP'],
    ['(Reuters) - The bridge opened.', 'dateline=Reuters'],
    ['(산골=한들뉴스) 홍지우 기자 = 다리가 다시 열렸다.', 'author:홍지우 dateline=한들뉴스'],
    ['[산골=한들뉴스] 홍지우 신우람 기자 = 다리가 다시 열렸다.', 'author:홍지우 author:신우람 dateline=한들뉴스'],
  ])('reads %s', (text, expected) => {
    expect(summary(text)).toBe(expected)
  })

  it.each([
    '据山城社8月17日报道，桥通车了。',
    '【半年财报】山城电力公布了业绩。',
    '（互联网）行业的人都知道。',
    '（江城5日電）橋通車了。',
    '据山城日报消息，桥通车了。',
    '河东县官方8月1日消息：桥通车了。',
    '紫河通讯，是一家老公司。',
    '紫河資訊 是一家老公司。',
    '官网消息，桥通车了。',
    '〔註〕橋通車了。',
    '(산골=행복) 다리가 다시 열렸다고 기자 = 말했다.',
    '（江城5日訊）橋通車了。',
    '河东县政府网站8月1日消息，桥通车了。',
    '據山城網消息（記者 林小滿）：橋通車了。',
    '8月8日消息，桥通车了。',
    '桥通车了（见图）。',
    '桥通车了。（完）',
    '桥通车了。（编辑：林小满）13',
    '【桥】（记者 林小满）通车了。',
    '【河东新区】（见图）桥通车了。',
    '河东县 3 月 5 日消息，桥通车了。',
    '记者从会上获悉，桥将在年内通车。',
    'The bridge (see below) - a long one - opened.',
    'Pages 1-68 (Hard Copy) - Trims',
    'Water Board (WB) — Check first.',
    '',
  ])('leaves %s alone', (text) => {
    expect(readLeadIn(text)).toBeUndefined()
  })

  it('reads only the end it is asked for', () => {
    const text = '山城报讯 桥通车了，人很多。（山城客户端）'
    expect(readLeadIn(text, 'head')?.source).toEqual({ name: '山城报', kind: 'dateline' })
    expect(readLeadIn(text, 'tail')?.source).toEqual({ name: '山城客户端', kind: 'suffix' })
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readLeadIn(text)))
  })

  it.each(['报', '讯', '（', '记者', 'A', '月', '1日', '。（'])('takes linear time on a run of %j', (piece) => {
    expect(growth((size) => void readLeadIn(piece.repeat(size)), 100_000)).toBeLessThan(mostGrowth)
  })
})

describe('the dateline of an agency', () => {
  it.each([
    ['Berlin (dpa) - Die Mühle dreht sich wieder.', 'dpa'],
    ['Bad Wallhausen (dpa/lth) - Die Mühle dreht sich wieder.', 'dpa'],
    ['Paris (AFP) – Le moulin tourne de nouveau.', 'AFP'],
    ['Hamburg/Kiel (dpa) - Die Mühle dreht sich wieder.', 'dpa'],
  ])('is read in %s', (text, name) => {
    expect(readLeadIn(text)?.source).toEqual({ name, kind: 'dateline' })
  })

  it.each(['Anna Vale (dpa) sagte es.', 'Berlin (Mitte) - Die Mühle dreht sich.', 'Sie rief (AP) - und ging.'])(
    'is none in %s',
    (text) => {
      expect(readLeadIn(text)?.source).toBeUndefined()
    },
  )
})
