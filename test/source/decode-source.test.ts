import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/decode-source.js'
import { decodeBytes } from '../../src/source/decode-bytes.js'

function bytes(...parts: (string | readonly number[])[]): Uint8Array {
  const encoder = new TextEncoder()
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : part)))
}

function codes(source: Uint8Array, contentType?: string): string[] {
  return decodeBytes(source, contentType).diagnostics.map(({ code }) => code)
}

/** Words as their encodings write them. */
const samples = [
  { label: 'gbk', word: '新闻', written: [0xd0, 0xc2, 0xce, 0xc5] },
  { label: 'gb2312', word: '新闻', written: [0xd0, 0xc2, 0xce, 0xc5] },
  { label: 'gb18030', word: '𠀀', written: [0x95, 0x32, 0x82, 0x36] },
  { label: 'big5', word: '新聞', written: [0xb7, 0x73, 0xbb, 0x44] },
  { label: 'shift_jis', word: '日本', written: [0x93, 0xfa, 0x96, 0x7b] },
  { label: 'euc-jp', word: '日本', written: [0xc6, 0xfc, 0xcb, 0xdc] },
  { label: 'iso-2022-jp', word: '日本', written: [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42] },
  { label: 'euc-kr', word: '뉴스', written: [0xb4, 0xba, 0xbd, 0xba] },
  { label: 'windows-1251', word: 'Новости', written: [0xcd, 0xee, 0xe2, 0xee, 0xf1, 0xf2, 0xe8] },
  { label: 'koi8-r', word: 'Да', written: [0xe4, 0xc1] },
  { label: 'iso-8859-2', word: 'Łódź', written: [0xa3, 0xf3, 0x64, 0xbc] },
  { label: 'windows-1252', word: '“€”', written: [0x93, 0x80, 0x94] },
  { label: 'iso-8859-1', word: '“€”', written: [0x93, 0x80, 0x94] },
  { label: 'x-user-defined', word: '“', written: [0x93] },
] as const

describe('decodeSource with a stated encoding', () => {
  it.each(samples)('reads $label from the header, the meta and the XML declaration', ({ label, word, written }) => {
    const page = ['<p>', written, '</p>'] as const
    expect(decodeSource(bytes(...page), { contentType: `text/html; charset=${label}` })).toBe(`<p>${word}</p>`)
    expect(decodeSource(bytes(`<meta charset="${label}">`, ...page))).toContain(`<p>${word}</p>`)
    const equiv = `<meta content='text/html;charset=${label.toUpperCase()}' http-equiv=Content-Type>`
    expect(decodeSource(bytes(equiv, ...page))).toContain(`<p>${word}</p>`)
    expect(decodeSource(bytes(`<?xml version="1.0" encoding="${label}"?>`, ...page))).toContain(`<p>${word}</p>`)
    expect(codes(bytes(...page), `text/html; charset="${label}"`)).toEqual([])
  })

  it('lets the header outrank the meta, and the meta the XML declaration', () => {
    const cyrillic = [0xcd, 0xee]
    expect(
      decodeSource(bytes('<meta charset=koi8-r>', cyrillic), { contentType: 'x; charset=windows-1251' }),
    ).toContain('Но')
    const both = bytes('<?xml version="1.0" encoding="koi8-r"?><meta charset=windows-1251>', cyrillic)
    expect(decodeSource(both)).toContain('Но')
  })

  it('finds a late meta, and none past the prescan', () => {
    const early = bytes('<!--', ' '.repeat(9_000), '--><meta charset="gbk">', [0xd0, 0xc2])
    expect(decodeSource(early)).toContain('新')
    const late = bytes(' '.repeat(20_000), '<meta charset="gbk">', [0xd0, 0xc2])
    expect(decodeBytes(late)).toMatchObject({ encoding: 'windows-1252', diagnostics: [{ code: 'encoding-fallback' }] })
  })

  it.each([
    '<!-- <meta charset="gbk"> -->',
    '<a title="<meta charset=gbk>">',
    '<meta name="x" content="text/html; charset=gbk">',
    '<metal charset="gbk">',
    '<meta charset="">',
    '<!-- <meta charset=gbk>',
  ])('does not take %s for a statement', (markup) => {
    expect(decodeBytes(bytes(markup, [0xe9])).encoding).toBe('windows-1252')
  })

  it('reads UTF-16 in a meta as UTF-8', () => {
    const source = bytes('<meta charset="utf-16le"><p>é</p>', [0xff])
    expect(decodeBytes(source).encoding).toBe('utf-8')
  })

  it('passes over an unknown label, with a diagnostic for each', () => {
    const source = bytes('<meta charset="klingon">', [0xe9])
    const decoded = decodeBytes(source, 'text/html; charset=iso-2022-kr')
    expect(decoded.text.endsWith('é')).toBe(true)
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual([
      'encoding-unsupported',
      'encoding-unsupported',
      'encoding-fallback',
    ])
  })
})

describe('decodeSource and Unicode', () => {
  it('obeys a byte order mark before everything and keeps it', () => {
    const contentType = 'text/html; charset=gbk'
    expect(decodeSource(bytes([0xef, 0xbb, 0xbf], 'é'), { contentType })).toBe('\uFEFFé')
    expect(decodeSource(bytes([0xff, 0xfe, 0x2d, 0x4e]), { contentType })).toBe('\uFEFF中')
    expect(decodeSource(bytes([0xfe, 0xff, 0x4e, 0x2d]), { contentType })).toBe('\uFEFF中')
  })

  it('knows UTF-16 without a byte order mark by its first tag', () => {
    expect(decodeSource(bytes([0x3c, 0, 0x70, 0, 0x3e, 0, 0x2d, 0x4e]))).toBe('<p>中')
    expect(decodeSource(bytes([0, 0x3c, 0, 0x70, 0, 0x3e, 0x4e, 0x2d]))).toBe('<p>中')
  })

  it('believes valid UTF-8 rather than a meta', () => {
    expect(decodeBytes(bytes('<meta charset="gbk"><p>新闻</p>'))).toMatchObject({ encoding: 'utf-8', diagnostics: [] })
  })

  it('believes valid UTF-8 rather than the default header of a server', () => {
    const decoded = decodeBytes(bytes('<p>café</p>'), 'text/html; charset=ISO-8859-1')
    expect(decoded).toMatchObject({ text: '<p>café</p>', diagnostics: [{ code: 'encoding-fallback' }] })
  })

  it('believes a header that names a multi-byte encoding, unless much text is valid UTF-8', () => {
    const contentType = 'text/html; charset=gbk'
    // 陆路 in GBK; as UTF-8 it would be two valid sequences.
    expect(decodeSource(bytes([0xc2, 0xbd, 0xc2, 0xb7]), { contentType })).toBe('陆路')
    expect(decodeSource(bytes('新闻新闻新闻新闻'), { contentType })).toBe('新闻新闻新闻新闻')
    // One character decides where the stated encoding cannot read it.
    expect(decodeSource(bytes('<b>中</b>'), { contentType })).toBe('<b>中</b>')
  })

  it('reads ASCII without a statement and without a diagnostic', () => {
    expect(decodeBytes(bytes('<p>x</p>'))).toEqual({ text: '<p>x</p>', encoding: 'utf-8', diagnostics: [] })
    expect(decodeBytes(bytes())).toEqual({ text: '', encoding: 'utf-8', diagnostics: [] })
  })

  it('reads UTF-8 with a few broken places as such and counts them', () => {
    const decoded = decodeBytes(bytes('新闻'.repeat(10), [0xe6, 0x96], 'x', [0xff]))
    expect(decoded.text).toBe(`${'新闻'.repeat(10)}\uFFFDx\uFFFD`)
    expect(decoded.diagnostics).toMatchObject([{ code: 'encoding-malformed', message: expect.stringMatching(/^2 /) }])
  })

  it('does not count a U+FFFD that the source states', () => {
    expect(codes(bytes('a\uFFFDb'))).toEqual([])
  })

  it('reports malformed bytes of a stated encoding', () => {
    expect(codes(bytes([0x41, 0xb7]), 'text/html; charset=big5')).toEqual(['encoding-malformed'])
    expect(codes(bytes([0xe9]), 'text/html; charset=utf-8')).toEqual(['encoding-malformed'])
  })

  it('reads what is left as windows-1252', () => {
    expect(decodeSource(bytes([0x93], 'caf', [0xe9, 0x94]))).toBe('“café”')
    expect(codes(bytes([0xe9]))).toEqual(['encoding-fallback'])
  })

  it('stops decoding at the limit, with a diagnostic', () => {
    expect(decodeBytes(bytes('abcdef'), undefined, 4)).toMatchObject({
      text: 'abcd',
      diagnostics: [{ code: 'length-limit' }],
    })
  })
})

describe('decodeSource on anything', () => {
  it('gives back what UTF-8 wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\0<') && !text.startsWith('<\0'))
        expect(decodeSource(new TextEncoder().encode(text), { contentType: 'text/html; charset=utf-8' })).toBe(text)
      }),
    )
  })

  it('never throws and answers the same twice', () => {
    const types = fc.option(
      fc.oneof(fc.string(), fc.constantFrom(...samples.map(({ label }) => `a/b;charset=${label}`))),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), types, (source, type) => {
        const once = decodeBytes(source, type ?? undefined)
        expect(once).toEqual(decodeBytes(source, type ?? undefined))
        expect(once.text.length).toBeLessThanOrEqual(source.length)
      }),
    )
  })
})
