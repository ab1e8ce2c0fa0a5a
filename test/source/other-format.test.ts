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
    ['nothing', ''],
  ])('%s is none', (_, source) => {
    expect(codes(source)).not.toContain('format-unsupported')
  })
})
