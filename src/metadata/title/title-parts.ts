const separators = /\s*[|｜︱_＿]+\s*|\s+[-–—·•»:]{1,2}\s+|[—－-]{1,2}/gu
/** A shorter part is a word of the title, in UTF-16 units. */
const minPart = 10
/** Parts that are tried. */
const maxParts = 4

/** A title, and what is left of it when its last parts are taken off: one of them is the headline without the site. */
export function titleParts(title: string): string[] {
  const parts = [title]
  for (const match of [...title.matchAll(separators)].reverse().slice(0, maxParts))
    if (match.index >= minPart) parts.push(title.slice(0, match.index))
  return parts
}
