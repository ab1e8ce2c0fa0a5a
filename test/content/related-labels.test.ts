import { describe, expect, it } from 'vitest'
import { relatedLabelEnd } from '../../src/strip/rules/related-labels.js'

describe('relatedLabelEnd', () => {
  it.each([
    ['相关新闻：某桥', 5],
    ['■ 【相关新闻】 某桥', 0],
    ['【相关新闻】', 6],
    ['【相关新闻】：某桥', 7],
    ['RELATED STORIES', 15],
    ['Read more: The bridge', 10],
    ['Lire aussi - Le pont', 12],
    ['İlgili haber: Köprü', 13],
    ['İLGİLİ HABER: Köprü', 13],
    ['ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: Η γέφυρα', 16],
    ['Loe ka: Sild', 7],
    ['Taip pat skaitykite: Tiltas', 20],
    ['Llegiu també: El pont', 13],
    ['อ่านข่าว : สะพาน', 10],
    ['>> Xem thêm: Cầu', 12],
    ['\u200Fاقرأ أيضاً: الجسر', 12],
    ['Материалы по теме:', 18],
    ['Polecamy spacer nad rzeką', 0],
    ['Baca buku itu sampai selesai', 0],
    ['Mira también el río', 0],
    ['► The bridge', 1],
    ['Related to the bridge', 0],
    ['Read more about the bridge: its history', 0],
    ['', 0],
  ])('of %j is %i', (text, end) => expect(relatedLabelEnd(text)).toBe(end))
})
