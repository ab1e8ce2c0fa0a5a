/** What is not counted: white space of any kind, the soft hyphen, zero-width space and word joiner, BOM and NUL. */
const ignored = /[\s\u3000\u00A0\u00AD\u200B\u2060\uFEFF\0]+/g

const isIgnored = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  Number(String.fromCharCode(code).replace(ignored, '') === ''),
)

/** Whether the UTF-16 unit is counted. */
export function isCounted(code: number): boolean {
  return isIgnored[code] === 0
}

/** The counted characters of a text, in order. */
export function countedCharacters(text: string): string {
  return text.replace(ignored, '')
}

/** How many of each UTF-16 unit. */
export function bagOf(texts: Iterable<string>): Map<string, number> {
  const bag = new Map<string, number>()
  for (const text of texts)
    for (let index = 0; index < text.length; index++) {
      const unit = text.charAt(index)
      bag.set(unit, (bag.get(unit) ?? 0) + 1)
    }
  return bag
}

/** Whether the two bags hold the same units equally often. */
export function sameBag(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): boolean {
  if (left.size !== right.size) return false
  for (const [unit, count] of left) if (right.get(unit) !== count) return false
  return true
}

/** A short, quoted piece of a text for a message. */
export function show(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 40)}…${text.slice(-18)}` : text)
}
