/**
 * The string that V8 has for a text as the name of a property, which it also has for a literal in a program: two of these are
 * compared by their addresses, what was cut out of a text is compared unit by unit wherever it is asked about.
 */
export function uniqueText(text: string): string {
  return Object.keys({ [text]: text })[0] ?? text
}
