import { describe, expect, it } from 'vitest'
import { codes, data, read } from './read-front-matter.js'

describe('the fences', () => {
  it.each([
    ['plain', '---\ntitle: A\n---\n'],
    ['after a blank line', '\n---\ntitle: A\n---\n'],
    ['after a byte order mark and blank lines', '\uFEFF\n \t\n---\ntitle: A\n---\n'],
    ['with blanks behind them', '--- \t\ntitle: A\n---  \n'],
    ['with CRLF', '\r\n---\r\ntitle: A\r\n---\r\n'],
    ['with CR', '---\rtitle: A\r---\r'],
    ['named yaml', '---yaml\ntitle: A\n---\n'],
    ['named YML', '--- YML\ntitle: A\n---\n'],
    ['closed by dots', '---\ntitle: A\n...\n'],
    ['with a comment first', '---\n# made by hand\n\ntitle: A\n---\n'],
    ['with a quoted key', '---\n"title": A\n---\n'],
  ])('are read %s', (_, block) => {
    const { text, body, frontMatter, diagnostics } = read(`${block}<p>x</p>`)
    expect({ ...frontMatter?.data }).toEqual({ title: 'A' })
    expect(text.slice(body.start, body.end)).toBe('<p>x</p>')
    expect(text.slice(frontMatter?.start, frontMatter?.end)).toBe(block.trimStart())
    expect(diagnostics).toEqual([])
  })

  it('are read where the first key has spaces, and all that follows are entries', () => {
    const block = '---\n# made by hand\nReading time: 4 min\nMain topics:\n- Tides\n  Boats\n\ntitle: A\n---\n'
    const { frontMatter, diagnostics } = read(`${block}<p>x</p>`)
    const stated = { 'Reading time': '4 min', 'Main topics': ['Tides Boats'], title: 'A' }
    expect({ ...frontMatter?.data }).toEqual(stated)
    expect(frontMatter?.end).toBe(block.length)
    expect(diagnostics).toEqual([])
  })

  it('may close the document, or nothing at all', () => {
    expect(read('---\ntitle: A\n---').body).toEqual({ start: 16, end: 16 })
    expect(read('---\n---\n<p>').frontMatter).toMatchObject({ start: 0, end: 8 })
    expect(read('---\n\n \n---\n<p>').frontMatter).toMatchObject({ start: 0, end: 11 })
  })

  it.each([
    '<p>a</p>\n---\ntitle: A\n---\n',
    'text\n---\ntitle: A\n---\n',
    '---\nA line of text.\n---\n',
    '---\n<p>Note: x</p>\n---\n',
    '---\nSome words here: x\n---\n',
    '---\nSome words here: x\nNote: y\nA line of text.\n---\n',
    '---\nSome words here: x\nMore words here: y\n---\n',
    '---\nSome words here: x\nNote: y\n<p>z</p>\n---\n',
    '---\n  indented: x\nNote: y\n---\n',
    '---\nSome words here: x\nNote: y\n',
    '---\nhttps://example.org/\n---\n',
    '---\n- item: x\n---\n',
    '--- title: A\n---\n',
    '---- \ntitle: A\n---\n',
    ' ---\ntitle: A\n---\n',
    '\n  ---\ntitle: A\n---\n',
    '--- breaking news ---\ntext\n---\n',
    '---',
    '---\n',
    '',
  ])('leave %j alone', (source) => {
    expect(read(source)).toMatchObject({ body: { start: 0, end: source.length }, diagnostics: [] })
    expect(read(source).frontMatter).toBeUndefined()
  })

  it('do not close at a longer or an indented line', () => {
    const { frontMatter } = read('---\ntitle: A\nrule: b\n  ----\n  ---\n---x: c\n---\n<p>')
    expect({ ...frontMatter?.data }).toEqual({ title: 'A', rule: 'b ---- ---', '---x': 'c' })
  })

  it('say when they are not closed, and lose nothing', () => {
    const source = '---\ntitle: A\n----\n<p>x</p>'
    const { body, frontMatter, diagnostics } = read(source)
    expect(frontMatter).toBeUndefined()
    expect(body).toEqual({ start: 0, end: source.length })
    expect(diagnostics).toMatchObject([{ code: 'front-matter-unclosed', position: { start: { offset: 0 } } }])
  })

  it('say when the block is too long, and lose nothing', () => {
    const source = '---\ntitle: A\n---\n<p>x</p>'
    expect(read(source, 17).frontMatter).toBeDefined()
    const { body, frontMatter, diagnostics } = read(source, 16)
    expect(frontMatter).toBeUndefined()
    expect(body).toEqual({ start: 0, end: source.length })
    expect(diagnostics).toMatchObject([{ code: 'front-matter-too-long', position: { end: { offset: 17 } } }])
  })
})

describe('a block in another language', () => {
  const languages = ['js', 'JS', ' js', 'javascript', 'JavaScript', ' javascript\t', 'json', 'toml', 'coffee', 'cson']
  const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'text', 'html', 'yaml2']

  it.each([...languages, ...names])('is never read: ---%s', (language) => {
    const source = `---${language}\n{ title: (globalThis.evaluated = true) }\n---\n<p>x</p>`
    const { body, frontMatter, diagnostics } = read(source)
    expect(Reflect.has(globalThis, 'evaluated')).toBe(false)
    expect(frontMatter).toBeUndefined()
    expect(body).toEqual({ start: 0, end: source.length })
    expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter-language'])
    expect(diagnostics[0]?.position?.end.offset).toBe(source.indexOf('\n<p>'))
  })

  it('is not evaluated through a tag or a second fence either', () => {
    expect(data('title: !!js/function "function () {}"')).toEqual({ title: '!!js/function "function () {}"' })
    read('---\ntitle: A\n---js\n{ title: (globalThis.evaluated = true) }\n---\n')
    expect(Reflect.has(globalThis, 'evaluated')).toBe(false)
  })
})

describe('the values', () => {
  it('stay as written', () => {
    const lines = [
      'time: 12:30:45',
      'number: 0123',
      'day: 2021-11-13',
      'truth: yes',
      'none: ~',
      'float: 1.50',
      'hex: 0x1F',
    ]
    expect(data(...lines, 'empty: ', 'date: Sat, 13 Nov 2021 05:12:27 GMT', 'bad: Invalid Date')).toEqual({
      time: '12:30:45',
      number: '0123',
      day: '2021-11-13',
      truth: 'yes',
      none: '~',
      float: '1.50',
      hex: '0x1F',
      empty: '',
      date: 'Sat, 13 Nov 2021 05:12:27 GMT',
      bad: 'Invalid Date',
    })
  })

  it('may be lists, maps and folded lines', () => {
    const lines = ['categories: ', ' - a', ' - b', 'tags: [c, d]', 'site: { name: e }', 'title: one', '    two']
    expect(data(...lines, 'text: |', '  x', '  y')).toEqual({
      categories: ['a', 'b'],
      tags: ['c', 'd'],
      site: { name: 'e' },
      title: 'one two',
      text: 'x\ny\n',
    })
    expect(codes('---\ncategories:\n- a\n- b\n---\n')).toEqual([])
  })

  it('of duplicate keys are those of the last', () => {
    expect(data('title: A', 'date: x', 'title: B')).toEqual({ title: 'B', date: 'x' })
    expect(data('title: A', 'title:', '  B', '  C')).toEqual({ title: 'B C' })
    expect(codes('---\ntitle: A\ntitle: B\n---\n')).toEqual([])
  })

  it.each([
    ['[Photo] A walk', '[Photo] A walk'],
    ['[Photo]', '[Photo]'],
    ['{draft}', '{draft}'],
    ['快讯: A walk', '快讯: A walk'],
    ['@someone walks', '@someone walks'],
    ['- A walk', '- A walk'],
    ['A walk #outside# today', 'A walk #outside# today'],
    ['#outside# A walk', '#outside# A walk'],
    ['&amp; so on', '&amp; so on'],
    ['*A* walk', '*A* walk'],
    ['100% of it', '100% of it'],
    ['%done', '%done'],
    ['`code`', '`code`'],
    ['> A walk', '> A walk'],
    ['! A walk', '! A walk'],
    ["'A walk'_ Many joined", "'A walk'_ Many joined"],
    ["'A'' walk'", "A' walk"],
    ["'The town's walk'", "The town's walk"],
    ["'A' and 'B'", "'A' and 'B'"],
    ['"A" and "B"', '"A" and "B"'],
    ['"A \\"walk\\" \\u4e2d"', 'A "walk" 中'],
    [`"""""""'A walk'"""""""`, "'A walk'"],
    ["''A walk''", 'A walk'],
    ['"', '"'],
    ["'", "'"],
    ["'A walk", "'A walk"],
    ['', ''],
    ['A\tB', 'A\tB'],
  ])('of a title %j is %j', (written, title) => {
    expect(data('date: x', `title: ${written}`, 'author: y')).toEqual({ date: 'x', title, author: 'y' })
  })

  it('of a title may still use plain YAML', () => {
    expect(data('name: &walk A walk', 'title: *walk')).toEqual({ name: 'A walk', title: 'A walk' })
    expect(data('title: !!str A walk')).toEqual({ title: 'A walk' })
    expect(data('title: >', '  A', '  walk')).toEqual({ title: 'A walk\n' })
  })

  it('have their ranges', () => {
    const { text, frontMatter } = read(
      '---\r\ntitle: "A"  \r\ncategories: \r\n - a\r\n - b\r\n\r\n# c\r\nempty: \r\n---\r\n',
    )
    const ranges = Object.entries(frontMatter?.keys ?? {}).map(([key, { start, end }]) => [key, text.slice(start, end)])
    expect(Object.fromEntries(ranges)).toEqual({ title: '"A"', categories: '- a\r\n - b', empty: '' })
  })
})

describe('a block that is not YAML', () => {
  const broken = 'title: Again: A walk'

  it('is read line by line, with a diagnostic', () => {
    const lines = [
      broken,
      'categories: ',
      '    - a',
      '    - "b"',
      '      c',
      'tags: [d, "e"]',
      'comments: false',
      'image:',
    ]
    expect(data(...lines)).toEqual({
      title: 'Again: A walk',
      categories: ['a', '"b" c'],
      tags: ['d', 'e'],
      comments: 'false',
      image: '',
    })
    const { diagnostics } = read(`---\n${broken}\n---\n`)
    expect(diagnostics).toMatchObject([{ code: 'front-matter-fallback', position: { end: { offset: 29 } } }])
  })

  it('keeps continued lines, block scalars and prose with colons in their entries', () => {
    const lines = [
      broken,
      '',
      '    in town',
      'and more: of it',
      'text: |',
      '  x',
      '  y',
      'fold: >-',
      '  x',
      '  y',
      '# note',
      'a: b',
    ]
    expect(data(...lines)).toEqual({
      title: 'Again: A walk in town and more: of it',
      text: 'x\ny',
      fold: 'x y',
      a: 'b',
    })
  })

  it('lets the last of duplicate keys win', () => {
    expect(data(broken, 'title: B')).toEqual({ title: 'B' })
  })

  it.each([
    ['a NUL', 'title: A\n\0\nauthor: b'],
    ['a control character', 'title: A\u0001\nauthor: b'],
    ['a lone surrogate', 'title: A\uD800\nauthor: b'],
    ['a tab as indentation', 'title: A\ncategories:\n\t- a\nauthor: b'],
    ['a second document', 'title: A\n--- x\nauthor: b'],
    ['many blank lines', `title: A\n${'\n'.repeat(80)}author: b`],
    ['an unknown tag', 'title: A\nx: !thing y\nauthor: b'],
  ])('as with %s', (_, block) => {
    const { frontMatter, diagnostics } = read(`---\n${block}\n---\n`)
    expect(frontMatter?.data).toMatchObject({ author: 'b' })
    expect(String(frontMatter?.data.title)).toMatch(/^A/)
    expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter-fallback'])
  })

  it('is as broken the second time', () => {
    const source = `---\n${broken}\n---\n`
    expect(read(source).frontMatter).toEqual(read(source).frontMatter)
    expect(codes(source)).toEqual(codes(source))
    expect(codes(source)).toEqual(['front-matter-fallback'])
  })
})
