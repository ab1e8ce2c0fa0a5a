import type { Article } from '../model/article.js'
import type { Label } from './task.js'

/** The article as indented JSON; with its label as the first field where one is given. */
export function formatJson(article: Article, label?: Label): string {
  return JSON.stringify(label === undefined ? article : named(article, label), null, 2)
}

/** The article as one line of JSON, with its label as the first field. */
export function formatNdjson(article: Article, label: Label): string {
  return JSON.stringify(named(article, label))
}

/** What stands in NDJSON in the place of a document that could not be read. */
export function formatFailure(error: string, label: Label): string {
  return JSON.stringify(named({ error }, label))
}

function named(value: object, { field, value: name }: Label): object {
  return { [field]: name, ...value }
}
