import fc from 'fast-check'

/** What a mutation puts into a document. */
const snippets = [
  '<div>',
  '</div>',
  '<table>',
  '<b><p>',
  '</p>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<template>',
  '<svg>',
  '\0',
  '\uD800',
  '\u200B',
  '&#0;',
  '"',
  '<a href="javascript:alert(1)" onclick=x>',
  '<img src=x onerror=y>',
  '---\n',
  '<br>',
  '<noscript>',
  '<select>',
]

/** A change of a document: places and lengths are shares of it, 0–1. */
interface Mutation {
  kind: 'cut' | 'duplicate' | 'insert' | 'swap' | 'flip' | 'wrap' | 'end'
  place: number
  length: number
  to: number
  snippet: string
}

const share = fc.double({ min: 0, max: 1, noNaN: true })
const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('cut', 'duplicate', 'insert', 'swap', 'flip', 'wrap', 'end'),
  place: share,
  length: fc.double({ min: 0, max: 0.2, noNaN: true }),
  to: share,
  snippet: fc.constantFrom(...snippets),
})

/** Documents made of the given ones: cut, doubled, spliced, wrapped, with single characters changed. */
export function arbitraryMutation(documents: readonly string[]): fc.Arbitrary<string> {
  const document = fc.nat(documents.length - 1).map((index) => documents[index] ?? '')
  return fc
    .tuple(document, document, share, fc.boolean(), fc.array(mutation, { maxLength: 6 }))
    .map(([one, other, at, isSpliced, mutations]) => {
      const start = isSpliced ? one.slice(0, one.length * at) + other.slice(other.length * at) : one
      return mutations.reduce(mutate, start)
    })
}

function mutate(text: string, { kind, place, length, to, snippet }: Mutation): string {
  const start = Math.floor(text.length * place)
  const end = Math.min(text.length, start + Math.ceil(text.length * length))
  const target = Math.floor(text.length * to)
  switch (kind) {
    case 'cut':
      return text.slice(0, start) + text.slice(end)
    case 'duplicate':
      return text.slice(0, target) + text.slice(start, end) + text.slice(target)
    case 'insert':
      return text.slice(0, start) + snippet + text.slice(start)
    case 'swap':
      return text.slice(0, start) + text.slice(end) + text.slice(start, end)
    case 'flip': {
      const flipped = String.fromCharCode(text.charCodeAt(start) ^ (1 << Math.floor(to * 7)))
      return text.slice(0, start) + flipped + text.slice(start + 1)
    }
    case 'wrap':
      return snippet + text
    case 'end':
      return text.slice(0, start)
  }
}
