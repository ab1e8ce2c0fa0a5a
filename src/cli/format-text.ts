import type { Article } from '../model/article.js'
import type { CreditRole, Metadata } from '../model/metadata.js'
import { onOneLine } from './display-width.js'
import { formatBlocks } from './format-blocks.js'

const roleNames = {
  author: 'Author',
  editor: 'Editor',
  photographer: 'Photographer',
  translator: 'Translator',
  illustrator: 'Illustrator',
  proofreader: 'Proofreader',
} as const satisfies Record<CreditRole, string>

/** The article to be read: title, a line for each thing that is known of it, and the text. */
export function formatText(article: Article): string {
  const head = [article.metadata.title, article.metadata.subtitle, ...byline(article.metadata)]
  const lines = head.filter((line) => line !== undefined).map(onOneLine)
  const body = formatBlocks(article.blocks)
  return [lines.join('\n'), body].filter(Boolean).join('\n\n')
}

/** What is known of the article, one thing a line; a thing that is unknown has no line. */
function byline(metadata: Metadata): string[] {
  const { source, siteName, publisher } = metadata
  const facts: [label: string, value: string | undefined][] = [
    ['By', metadata.authors.join(', ')],
    ...creditLines(metadata),
    ['Source', source?.name],
    ['Site', siteName],
    ['Publisher', publisher === siteName ? undefined : publisher],
    ['Published', metadata.publishedAt],
    ['Modified', metadata.modifiedAt],
    ['Original title', metadata.originalTitle],
    ['Section', metadata.section],
    ['Categories', metadata.categories.join(', ')],
    ['Keywords', metadata.keywords.join(', ')],
    ['Stock codes', metadata.stockCodes?.join(', ')],
    ['Language', metadata.language],
    ['URL', metadata.url],
    ['Image', metadata.image?.url],
  ]
  return facts.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [`${label}: ${value}`]))
}

/** A line for each role; the authors have theirs already. */
function creditLines(metadata: Metadata): [label: string, value: string][] {
  const roles = new Set(metadata.credits.map((credit) => credit.role))
  roles.delete('author')
  return [...roles].map((role) => {
    const names = metadata.credits.filter((credit) => credit.role === role).map((credit) => credit.name)
    return [roleNames[role], names.join(', ')]
  })
}
