import type { Article } from '../model/article.js'

/** The article as indented JSON; with the name of its file as the first field where one is given. */
export function formatJson(article: Article, file?: string): string {
  return JSON.stringify(named(article, file), null, 2)
}

/** The article as one line of JSON, with the name of its file as the first field. */
export function formatNdjson(article: Article, file: string): string {
  return JSON.stringify(named(article, file))
}

function named(article: Article, file: string | undefined): object {
  return file === undefined ? article : { file, ...article }
}
