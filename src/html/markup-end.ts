const tagStart = /[a-zA-Z]/
const space = /[ \t\n\f\r]/

/**
 * The offset after the tag, comment or declaration that begins with the `<` at `from`, as the HTML tokenizer reads it in
 * text; `from` itself where the `<` is text. Markup that does not end before `end` ends there.
 */
export function markupEnd(source: string, from: number, end: number): number {
  const next = from + 1 < end ? source.charAt(from + 1) : ''
  if (tagStart.test(next)) return tagEnd(source, from + 1, end)
  if (next === '!')
    return source.startsWith('<!--', from) ? commentEnd(source, from, end) : afterNext(source, '>', from, end)
  if (next === '?') return afterNext(source, '>', from, end)
  if (next !== '/' || from + 2 >= end) return from
  return tagStart.test(source.charAt(from + 2)) ? tagEnd(source, from + 2, end) : afterNext(source, '>', from, end)
}

/** A `>` inside a quoted value is no end; a quote opens a value only after `=`, and a `=` only after a name. */
function tagEnd(source: string, from: number, end: number): number {
  let at = from
  while (at < end && !space.test(source.charAt(at)) && source.charAt(at) !== '>' && source.charAt(at) !== '/') at++
  let named = false
  while (at < end) {
    const character = source.charAt(at)
    at++
    if (character === '>') return at
    if (character === '=' && named) {
      at = valueEnd(source, at, end)
      named = false
    } else if (character === '/') named = false
    else if (!space.test(character)) named = true
  }
  return end
}

function valueEnd(source: string, from: number, end: number): number {
  let at = from
  while (at < end && space.test(source.charAt(at))) at++
  const quote = source.charAt(at)
  if (quote === '"' || quote === "'") return afterNext(source, quote, at + 1, end)
  while (at < end && !space.test(source.charAt(at)) && source.charAt(at) !== '>') at++
  return at
}

function commentEnd(source: string, from: number, end: number): number {
  if (source.startsWith('<!-->', from)) return from + 5
  if (source.startsWith('<!--->', from)) return from + 6
  const plain = afterNext(source, '-->', from + 4, end)
  const bang = afterNext(source, '--!>', from + 4, plain)
  return Math.min(plain, bang)
}

/** The offset after the next occurrence; `end` when there is none before it. Nothing after `end` is looked at. */
function afterNext(source: string, text: string, from: number, end: number): number {
  const at = source.slice(from, end).indexOf(text)
  return at === -1 ? end : from + at + text.length
}
