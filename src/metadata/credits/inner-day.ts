const year = '\\d{4}'
/** A day, perhaps with its time, as Chinese pages write both, without its year. */
const behindYear =
  '\\s?[-年/.]\\s?\\d{1,2}\\s?[-月/.]\\s?\\d{1,2}日?(?:[\\sT]{0,2}\\d{1,2}\\s?[:：时]\\s?\\d{2}(?:[:：分]\\d{0,2})?)?'
const day = year + behindYear
export const wholeDay: RegExp = new RegExp(`^${day}$`, 'u')
/** What divides a day from the credits beside it. */
const gap = '[\\s|｜丨·]'
/**
 * A day without a label of its own, between two labels or behind the last one. What stands before it is looked at behind its
 * year: most lines have no four digits, which are found the quickest.
 */
const inner = new RegExp(`${year}(?<=[^\\s：:|｜丨·（(]${gap}{1,5}${year})${behindYear}(?=[\\s|｜丨·[【（(]|$)`, 'u')
const gapAtEnd = new RegExp(`${gap}{1,5}$`, 'u')
const atEnds = new RegExp(`^${day}\\s|\\s${day}$`, 'u')

/**
 * Cuts a Chinese line of credits at the day inside of it, for which a bar stands: 来源：某报 2024-03-05 10:21 作者：甲;
 * undefined where no day stands so.
 */
export function cutInnerDay(line: string): { line: string; date: string } | undefined {
  const match = inner.exec(line)
  if (match === null) return undefined
  const [date] = match
  const head = line.slice(0, match.index).replace(gapAtEnd, '')
  return { line: `${head} | ${line.slice(match.index + date.length)}`, date }
}

/** The line without the day before or behind it. */
export function withoutDay(line: string): string {
  return line.replace(atEnds, '')
}
