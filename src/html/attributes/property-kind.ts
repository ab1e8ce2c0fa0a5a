/**
 * What an attribute's value is: text, a number, a boolean (or text where it is not one), or a list divided by white space,
 * by commas (of numbers: `numbers`), or by either (`any`).
 */
export type PropertyKind = 'text' | 'number' | 'numbers' | 'boolean' | 'spaces' | 'commas' | 'any'
