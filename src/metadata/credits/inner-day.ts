/** A day, perhaps with its time, as Chinese pages write both. */
const day =
  '\\d{4}\\s?[-年/.]\\s?\\d{1,2}\\s?[-月/.]\\s?\\d{1,2}日?(?:[\\sT]{0,2}\\d{1,2}\\s?[:：时]\\s?\\d{2}(?:[:：分]\\d{0,2})?)?'
export const wholeDay: RegExp = new RegExp(`^${day}$`, 'u')
/** A day without a label of its own, between two labels or behind the last one. */
const inner = new RegExp(`([^\\s：:|｜丨·])[\\s|｜丨·]{1,5}(${day})(?=[\\s|｜丨·[【（(]|$)`, 'u')
const atEnds = new RegExp(`^${day}\\s|\\s${day}$`, 'u')

/** Cuts a Chinese line of credits at the day inside of it, for which a bar stands: 来源：某报 2024-03-05 10:21 作者：甲. */
export function cutInnerDay(line: string): { line: string; date?: string } {
  const date = inner.exec(line)?.[2]
  return date === undefined ? { line } : { line: line.replace(inner, '$1 | '), date }
}

/** The line without the day before or behind it. */
export function withoutDay(line: string): string {
  return line.replace(atEnds, '')
}
