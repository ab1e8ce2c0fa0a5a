import type { HostileCase } from './hostile-case.js'

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return bytes
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function lying(name: string, why: string, bytes: (size: number) => Uint8Array, contentType?: string): HostileCase {
  return {
    name,
    why,
    make: bytes,
    size: 4000,
    full: 500_000,
    ...(contentType !== undefined && { options: { contentType } }),
  }
}

function repeated(name: string, why: string, unit: string): HostileCase {
  return { name, why, make: (size) => `<p>${unit.repeat(size)}</p>${unit.repeat(10)}`, size: 20_000, full: 2_000_000 }
}

/** Characters that are none, and bytes that are not what they say. */
export const characterCases: readonly HostileCase[] = [
  repeated('NUL', 'dropped in one place and replaced in another', '\0'),
  repeated('NUL between letters', 'offsets go on past what the tree does not hold', 'x\0'),
  {
    ...repeated('NUL in foreign content', 'there it becomes U+FFFD', 'x\0'),
    make: (size) => `<svg>${'x\0'.repeat(size)}`,
  },
  repeated('lone high surrogates', 'no UTF-8 has them', '\uD800'),
  repeated('lone low surrogates', 'no UTF-8 has them', '\uDC00'),
  repeated('surrogates the wrong way round', 'two halves that make no whole', '\uDC00\uD800'),
  repeated('combining marks', 'one letter under a tower', '\u0301'),
  repeated('emoji of a family', 'characters joined by U+200D', '👩\u200D👩\u200D👧'),
  repeated('directional marks', 'text that reads another way', '\u202E\u2066'),
  repeated('noncharacters', 'code points that no character has', '\uFFFE\uFFFF'),
  repeated('byte order marks', 'only the first is one', '\uFEFF'),
  repeated('carriage returns', 'each becomes a line feed, two together one', '\r\n\r'),
  repeated('numbers of no character', 'references beyond Unicode', '&#x110000;&#xD800;&#0;'),
  repeated('dotless letters', 'upper and lower case by the locale of a machine', 'İıI\u0307'),
  repeated('controls', 'characters that no HTML may hold', '\x01\x08\x7F\x85'),
  lying(
    'UTF-8 said to be UTF-16',
    'the header lies',
    (size) => utf8(`<p>${'Zürich '.repeat(size)}`),
    'text/html; charset=utf-16',
  ),
  lying(
    'UTF-8 said to be Shift_JIS',
    'the header lies',
    (size) => utf8(`<p>${'港口 '.repeat(size)}`),
    'text/html; charset=shift_jis',
  ),
  lying(
    'windows-1252 said to be UTF-8',
    'the header lies',
    (size) => new Uint8Array(size * 3).fill(0xe9),
    'text/html; charset=utf-8',
  ),
  lying('UTF-16 without a mark', 'every other byte is NUL', (size) => utf16(`<p>${'word '.repeat(size)}`, true)),
  lying('UTF-16 with the other mark', 'the mark lies', (size) => utf16(`\uFFFE<p>${'word '.repeat(size)}`, true)),
  lying('UTF-16 of odd length', 'half a character at the end', (size) =>
    utf16(`\uFEFF<p>${'word '.repeat(size)}`, false).slice(0, -1),
  ),
  lying(
    'an unknown charset',
    'no decoder has the name',
    (size) => utf8('x '.repeat(size)),
    'text/html; charset=x-none',
  ),
  lying(
    'a charset that is a prototype',
    'a table with a prototype would answer',
    (size) => utf8('x '.repeat(size)),
    'text/html; charset=__proto__',
  ),
  lying('a meta charset of a megabyte', 'a name is looked for in the first bytes', (size) =>
    utf8(`<meta charset="${'x'.repeat(size * 10)}">`),
  ),
  lying('metas without charset', 'the first bytes are searched', (size) => utf8(`${'<meta charset'.repeat(size)}`)),
  lying('bytes that are no UTF-8', 'every sequence is cut', (size) =>
    new Uint8Array(size * 4).map((_, index) => [0xf0, 0x9f, 0xe4, 0xc3][index % 4] ?? 0),
  ),
  lying('overlong UTF-8', 'a slash in two bytes', (size) =>
    new Uint8Array(size * 2).map((_, index) => (index % 2 === 0 ? 0xc0 : 0xaf)),
  ),
  lying('UTF-8 cut in the last character', 'a download that stopped', (size) =>
    utf8(`<p>${'港'.repeat(size)}`).slice(0, -1),
  ),
  lying(
    'GB 18030 in four bytes',
    'a table that is searched',
    (size) => new Uint8Array(size * 4).map((_, index) => [0x81, 0x30, 0x81, 0x30][index % 4] ?? 0),
    'text/html; charset=gb18030',
  ),
  lying(
    'ISO-2022-JP that never ends',
    'a state that a byte turns on',
    (size) => new Uint8Array(size).fill(0x1b),
    'text/html; charset=iso-2022-jp',
  ),
  lying('zeros', 'a file that was never written', (size) => new Uint8Array(size * 10)),
]
