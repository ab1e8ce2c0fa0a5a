const special = /[\\^$.*+?()[\]{}|/]/g
const letter = /\p{L}/gu

/** The pattern of a profile that matches this very text. */
export function escapePattern(text: string, ignoreCase = false): string {
  const escaped = text.replace(special, '\\$&')
  return ignoreCase ? escaped.replace(letter, bothCases) : escaped
}

function bothCases(character: string): string {
  const lower = character.toLowerCase()
  const upper = character.toUpperCase()
  return lower === upper || lower.length !== upper.length ? character : `[${lower}${upper}]`
}
