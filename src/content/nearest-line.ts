/** Lines by which the article's text may stand apart from what belongs to it: a caption, a credit. */
const nearby = 2

/** The place of the article's line that is nearest to one in a direction; undefined where none is near. */
export function nearestLine(isArticle: readonly boolean[], place: number, step: -1 | 1): number | undefined {
  for (let distance = 1; distance <= nearby + 1; distance++)
    if (isArticle[place + distance * step] === true) return place + distance * step
  return undefined
}
