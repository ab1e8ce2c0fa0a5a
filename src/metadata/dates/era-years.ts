/** Years before the first one of an era: the Republic of China, and Japan's since 1926. */
const eras: ReadonlyMap<string, number> = new Map([
  ['民國', 1911],
  ['民国', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
])
/** Alternatives of a pattern: 民國|… */
export const eraNames: string = [...eras.keys()].join('|')
const eraYear = new RegExp(`(?:中華|中华)?(${eraNames})\\s?(\\d{1,3}|元)\\s?年`, 'u')

/** 民國113年6月5日, 令和6年6月5日: the text with the year of our era. 元 is the first year. */
export function westernYear(text: string): string {
  return text.replace(eraYear, (whole, era: string, year: string) => {
    const before = eras.get(era)
    return before === undefined ? whole : `${before + (year === '元' ? 1 : Number(year))}年`
  })
}
