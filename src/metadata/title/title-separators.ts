/** What stands between a headline and a site's name: bars and Chinese dashes anywhere; dashes, dots and colons beside spaces. */
export const titleSeparators: RegExp =
  /\s?[|｜︱¦│]{1,2}\s?|\s[-–—−·•»«›‹:~/]{1,2}\s|[：:»›]\s|[_＿]{1,2}|\s?[—–－-]{1,2}\s?/gu

/** Longest title that is cut, in UTF-16 units; it is folded, so that no run of spaces is in it. */
export const maxTitle = 1000
