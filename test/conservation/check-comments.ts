import type { Article } from '../../src/model/article.js'
import { countedCharacters, show } from './counted.js'
import type { SourceComment, SourceModel } from './read-source.js'

/** Every comment of the source is one entry, and every comment entry is a comment of the source. */
export function checkComments(model: SourceModel, article: Article): string[] {
  const problems: string[] = []
  const expected = new Map<string, SourceComment>(
    model.comments.map((comment) => [`${comment.start} ${comment.end}`, comment] as const),
  )
  for (const [index, entry] of article.stripped.entries()) {
    if (entry.kind !== 'comment' || entry.position === undefined) continue
    const key = `${entry.position.start.offset} ${entry.position.end.offset}`
    const comment = expected.get(key)
    expected.delete(key)
    if (comment === undefined) problems.push(`stripped[${index}] is no comment of the source, or one told before`)
    else if (countedCharacters(comment.data) !== countedCharacters(entry.text))
      problems.push(`stripped[${index}] has the text ${show(entry.text)}, the comment is ${show(comment.data)}`)
  }
  for (const { start, data } of expected.values())
    problems.push(`the comment ${show(data)} at ${start} is not reported`)
  return problems
}
