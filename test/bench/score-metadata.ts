import type { Article } from '../../src/model/article.js'
import type { CreditRole } from '../../src/model/metadata.js'
import type { Truth, TruthMetadata } from './feed-truth.js'

const offset = /(?:Z|[+-]\d\d:\d\d)$/
const strictSources: ReadonlySet<string | null> = new Set(['line', 'suffix'])

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return JSON.stringify([...new Set(left)].sort()) === JSON.stringify([...new Set(right)].sort())
}

function namesOf(article: Article, role: CreditRole): string[] {
  return article.metadata.credits.filter((credit) => credit.role === role).map(({ name }) => name)
}

function isDateRight(truth: TruthMetadata, date: string | undefined): boolean {
  if (truth.publishedAt === null || truth.dateKind === 'invalid') return date === undefined
  if (date === undefined) return false
  if (truth.dateKind === 'date-only') return date.slice(0, 10) === truth.publishedAt.slice(0, 10)
  if (truth.dateKind === 'naive') return date.slice(0, 19) === truth.publishedAt.slice(0, 19)
  return offset.test(date) && Date.parse(date) === Date.parse(truth.publishedAt)
}

function isSourceRight(truth: TruthMetadata, name: string | undefined): boolean {
  if (truth.source === null) return name === undefined
  if (name === undefined) return !strictSources.has(truth.sourceKind)
  return name === truth.source || (truth.sourceAlt ?? []).includes(name)
}

function isPhotographersRight(truth: TruthMetadata, names: string[]): boolean {
  const wanted = truth.photographers ?? []
  const credited = typeof truth.imageCredit === 'string' ? [truth.imageCredit] : []
  return sameSet(names, wanted) || sameSet(names, [...wanted, ...credited])
}

function areCategoriesRight(truth: TruthMetadata, categories: string[]): boolean {
  const stated = JSON.stringify(categories)
  const all = [...truth.categories, ...(truth.docCategories ?? [])]
  return stated === JSON.stringify(truth.categories) || stated === JSON.stringify(all)
}

/** The metadata fields that differ from the labels: a line each, with what the article says and what was wanted. */
export function scoreMetadata(article: Article, truth: Truth): string[] {
  const { metadata } = article
  const wanted = truth.metadata
  const differences: string[] = []
  const check = (field: string, right: boolean, has: unknown, want: unknown): void => {
    if (!right) differences.push(`${field}: ${JSON.stringify(has) ?? 'absent'}, wanted ${JSON.stringify(want)}`)
  }
  const equal = (field: string, has: string | undefined, want: string | null | undefined): void =>
    check(field, has === (want ?? undefined), has, want)
  const names = (field: string, has: string[], want: string[] | undefined): void =>
    check(field, sameSet(has, want ?? []), has, want ?? [])

  const titles = [wanted.title, ...wanted.titleAlt]
  check('title', titles.includes(metadata.title ?? ''), metadata.title, titles)
  equal('originalTitle', metadata.originalTitle, wanted.originalTitle)
  names('authors', metadata.authors, wanted.authors)
  names('editors', namesOf(article, 'editor'), wanted.editors)
  names('proofreaders', namesOf(article, 'proofreader'), wanted.proofreaders)
  const photographers = namesOf(article, 'photographer')
  check('photographers', isPhotographersRight(wanted, photographers), photographers, wanted.photographers ?? [])
  check('source', isSourceRight(wanted, metadata.source?.name), metadata.source?.name, wanted.source)
  equal('siteName', metadata.siteName, wanted.siteName)
  check('categories', areCategoriesRight(wanted, metadata.categories), metadata.categories, wanted.categories)
  check('publishedAt', isDateRight(wanted, metadata.publishedAt), metadata.publishedAt, wanted.publishedAt)
  equal('image', metadata.image?.url, wanted.leadImage)
  names('keywords', metadata.keywords, wanted.keywords)
  names('stockCodes', metadata.stockCodes ?? [], wanted.stockCodes)
  equal('url', metadata.url, wanted.canonicalUrl)
  equal('status', article.status, truth.status)
  return differences
}
