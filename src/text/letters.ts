/**
 * The letters of all scripts, with the marks and signs that stand among them, for the inside of a character class: nearly
 * what `\p{L}\p{M}` says, in thirteen ranges, with both units of a character of two. An engine compiles `\p{L}` into
 * hundreds of ranges each time a pattern names it, so patterns that only tell words from digits and punctuation name this.
 */
export const letters =
  'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02C1\\u0300-\\u037D\\u037F-\\u1FFF\\u2C00-\\u2DFF\\u3005-\\u3007\\u3031-\\uDFFF\\uF900-\\uFDFF\\uFE70-\\uFEFC\\uFF66-\\uFFDC'
