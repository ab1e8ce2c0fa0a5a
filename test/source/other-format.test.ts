import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'

const codes = (source: string | Uint8Array): string[] => parseArticle(source).diagnostics.map(({ code }) => code)
const mail = 'From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="b"\n\n--b\n'

describe('a source that is no HTML', () => {
  test.each([
    [
      'RSS',
      '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel><title>Hill Gazette</title></channel></rss>',
    ],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Hill Gazette</title></feed>'],
    ['RDF', '\uFEFF<?xml version="1.0"?><rdf:RDF xmlns:rdf="x"></rdf:RDF>'],
    ['a sitemap', '<?xml version="1.0"?><urlset><url><loc>https://news.example/</loc></url></urlset>'],
    ['MHTML', `${mail}Content-Type: text/html\n\n<p>The mill turns again.</p>`],
    ['JSON', '{"html": "<p>The mill turns again.</p>"}'],
    ['a list in JSON', '[\n {"html": "<p>The mill turns again.</p>"}]'],
    ['front matter in TOML', '+++\ntitle = "The mill"\n+++\n<p>It turns.</p>'],
    ['Markdown', '# The mill\n\nIt **turns** again, said [the board](https://board.example/).'],
    ['Markdown behind a front matter', '---\ntitle: The mill\n---\n\n## It turns\n\n- at noon\n- at six\n'],
    ['a picture and a quote', '---\ntitle: The mill\n---\n![It turns](./mill.jpg)\n\n> At last, said the board.\n'],
    [
      'Markdown with tags of HTML',
      '---\ntitle: The mill\n---\n## It <em>turns</em>\n\n- at noon\n- at six\n\n**More** to come.\n',
    ],
    ['escaped HTML', '---\ntitle: The mill\n---\n&lt;p&gt;It turns.&lt;/p&gt;'],
    ['escaped HTML by numbers', ' &#60;div class="x"&#62;It turns.&#60;/div&#62;'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ'],
    ['gzip', gzipSync('<p>The mill turns again.</p>')],
    ['gzip as text', gzipSync('<p>The mill turns again.</p>').toString('latin1')],
  ])('%s is told', (_, source) => {
    expect(codes(source)).toContain('format-unsupported')
  })

  test.each([
    [
      'XHTML',
      '<?xml version="1.0"?><!DOCTYPE html><html><head><title>The mill</title></head><body><p>It turns.</p></body></html>',
    ],
    ['a fragment', '<p>The mill turns again.</p>'],
    ['text', 'From: the hill\n\nThe mill turns again.'],
    ['text in brackets', '[{Hill Town}] "The mill": it turns again.'],
    ['text in braces', '{Hill Town} "The mill" turns again.'],
    ['a feed document', '---\ntitle: The mill\n---\n{"html": "<p>It turns.</p>"}'],
    ['a list of signs', '---\ntitle: The mill\n---\n- It turns.\n- It stops.\n'],
    [
      'HTML without paragraphs',
      '---\ntitle: The mill\n---\n<b>Hill Town</b> The mill <a href="https://a.example/">turns</a> again:\n- at noon\n- at six\n> At last, said the board.\n',
    ],
    ['text with a number sign', '# 4 on the list: the mill\n\nIt turns (again) [1].'],
    ['HTML about Markdown', '<p>Write **bold** so:</p>\n<pre># Title\n[a](https://a.example/)\n> quote</pre>'],
    ['an article about HTML', '<p>&lt;p&gt; begins a paragraph.</p>'],
    ['a sentence about a sign', '&lt;p and q&gt; are numbers.'],
    ['plus signs', '+++ The mill turns +++'],
    ['nothing', ''],
  ])('%s is none', (_, source) => {
    expect(codes(source)).not.toContain('format-unsupported')
  })
})
