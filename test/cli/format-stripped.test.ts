import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/cli/display-width.js'
import { formatStripped } from '../../src/cli/format-stripped.js'
import type { SourcePosition } from '../../src/model/position.js'
import type { StrippedElement } from '../../src/model/report.js'
import { fakeArticle } from './fake.js'

function at(line: number, column: number): SourcePosition {
  return { start: { line, column, offset: 0 }, end: { line, column, offset: 0 } }
}

function entry(parts: Partial<StrippedElement>): StrippedElement {
  return { rule: 'generic/empty', reason: 'empty', kind: 'element', path: 'html', text: '', length: 0, ...parts }
}

const article = fakeArticle({
  stripped: [
    entry({
      rule: 'some-site/app',
      reason: 'promotion',
      text: '下载应用程序看更多新闻和更多图片',
      length: 16,
      position: at(12, 3),
    }),
    entry({
      rule: 'generic/end-marker',
      reason: 'end-marker',
      text: '— End\u001b[1m —',
      length: 8,
      position: at(120, 1),
    }),
    entry({ rule: 'generic/promotion', reason: 'promotion', text: 'Buy our app', length: 9 }),
    entry({}),
  ],
  accounting: { total: 100, kept: 72, stripped: 28, unaccounted: 0, byReason: { promotion: 20, 'end-marker': 8 } },
  profile: { id: 'some-site', matchedBy: 'host' },
  diagnostics: [{ code: 'date-invalid', message: 'The date is none.', position: at(4, 1) }],
})

describe('formatStripped', () => {
  test('shows each entry, the totals in the order of reasons, the diagnostics and the sum', () => {
    expect(formatStripped(article, undefined).split('\n')).toEqual([
      'Profile: some-site. Status: ok.',
      '',
      'RULE                REASON      WHERE  LENGTH  TEXT',
      'some-site/app       promotion    12:3      16  下载应用程序看更多新闻和更多图片',
      'generic/end-marker  end-marker  120:1       8  — End [1m —',
      'generic/promotion   promotion       -       9  Buy our app',
      'generic/empty       empty           -       0',
      '',
      'REASON      ENTRIES  CHARACTERS',
      'empty             1           0',
      'promotion         2          20',
      'end-marker        1           8',
      '',
      '4:1: date-invalid: The date is none.',
      '',
      'Characters: 100 = 72 kept + 28 stripped + 0 unaccounted',
    ])
  })

  test.each([68, 69, 70, 71])('cuts texts so that no line of the table is wider than %i columns', (width) => {
    const lines = formatStripped(article, width).split('\n')
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
    const cut = lines.find((line) => line.startsWith('some-site/app'))
    expect(cut).toMatch(/新闻?和?…$/)
    // One column may stay free where a wide character would not fit into it.
    expect(displayWidth(cut ?? '')).toBeGreaterThanOrEqual(width - 1)
  })

  test('of an article without entries is the sum alone', () => {
    const lines = formatStripped(fakeArticle({ status: 'empty' }), 80).split('\n')
    expect(lines).toEqual(['Profile: none. Status: empty.', '', 'Characters: 0 = 0 kept + 0 stripped + 0 unaccounted'])
  })
})
