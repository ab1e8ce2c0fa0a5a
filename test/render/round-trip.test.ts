import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { parseArticle } from '../../src/parse-article.js'
import { toHtml } from '../../src/render/to-html.js'
import { toMarkdown } from '../../src/render/to-markdown.js'
import { toText } from '../../src/render/to-text.js'
import { fixtureCases } from '../fixtures/fixture-cases.js'
import { arbitraryFeedDocument, arbitraryHtml, arbitraryPage } from '../support/arbitrary-html.js'
import { corpusPages } from '../support/corpora.js'
import { arbitraryArticle } from './arbitrary-article.js'
import { onOneLine, readHtml, readMarkdown } from './read-back.js'

/** Runs of each property; NEWS_PARSE_RUNS makes a longer search. */
const runs = Number(process.env.NEWS_PARSE_RUNS ?? 150)
const timeout = 1000 * runs

const textAlone = { images: false, captions: false, embeds: false } as const

const articles: Record<string, fc.Arbitrary<Article>> = {
  'made of all kinds of blocks': arbitraryArticle,
  'parsed from generated markup': arbitraryHtml.map((html) => parseArticle(html)),
  'parsed from a whole page': arbitraryPage.map((html) => parseArticle(html)),
  'parsed from a feed document': arbitraryFeedDocument.map((source) => parseArticle(source)),
}

describe.each(Object.entries(articles))('an article %s', (_, arbitrary) => {
  const check = (property: (article: Article) => void): void => {
    fc.assert(fc.property(arbitrary, property), { numRuns: runs })
  }

  test(
    'reads the same as Markdown',
    () => {
      check((article) => {
        expect(readMarkdown(toMarkdown(article, textAlone))).toBe(onOneLine(toText(article)))
      })
    },
    timeout,
  )

  test(
    'reads the same as Markdown without HTML and links, but for parentheses around ruby readings',
    () => {
      check((article) => {
        const markdown = readMarkdown(toMarkdown(article, { ...textAlone, html: false, links: false }))
        expect(withoutParentheses(markdown)).toBe(withoutParentheses(toText(article)))
      })
    },
    timeout,
  )

  test(
    'reads the same as HTML',
    () => {
      check((article) => {
        expect(readHtml(toHtml(article, textAlone))).toBe(onOneLine(toText(article)))
      })
    },
    timeout,
  )
})

describe('real markup', () => {
  const sources = [
    ...fixtureCases().map(({ name, bytes, options }) => ({ name, article: parseArticle(bytes, options) })),
    ...[...corpusPages('feeds'), ...corpusPages('seed')].map(({ name, bytes }) => ({
      name,
      article: parseArticle(bytes),
    })),
  ]

  test.each(sources)('$name reads the same as Markdown and as HTML', ({ article }) => {
    const text = onOneLine(toText(article))
    expect(readMarkdown(toMarkdown(article, textAlone))).toBe(text)
    expect(readHtml(toHtml(article, textAlone))).toBe(text)
  })
})

function withoutParentheses(text: string): string {
  return text.replace(/[\s()]+/g, '')
}
