/** Lines after a heading among which the article must go on; else the heading stands over something else. */
const headingReach = 6

/**
 * Whether the line at `place` is a heading and no text of the article follows it.
 *
 * @param isRead which lines are the article's
 * @param isHeading which are headings
 */
export function isStrayHeading(place: number, isRead: readonly boolean[], isHeading: readonly boolean[]): boolean {
  if (isHeading[place] !== true) return false
  for (let next = place + 1; next <= place + headingReach; next++)
    if (isRead[next] === true && isHeading[next] !== true) return false
  return true
}
