/** An element of a few words of a text, with what it holds. */
const phrase =
  /<(em|i|b|strong|su[pb]|span|u|mark|small|cite|font)(?:\s[^<>]{0,200})?>([^<>]{0,400})<\/\1>|<w?br\s?\/?>/gi
/** Elements in each other. */
const mostLevels = 3

/**
 * A title without the elements around some of its words, which feeds and linked data take over from a headline:
 * `The <em>Mill</em> turns`. A tag that nothing closes is what the title is about.
 */
export function withoutMarkup(title: string): string {
  let text = title
  for (let level = 0; level < mostLevels && text.includes('</'); level++)
    text = text.replace(phrase, (_, name?: string, held?: string) => (name === undefined ? ' ' : (held ?? '')))
  return text
}
