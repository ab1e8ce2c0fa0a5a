const styles = /<style\b[^>]*>[\s\S]*?<\/style\s*>/gi
const sheets = /<link\b[^>]*>/gi
const policies = /<meta\b[^>]*http-equiv[^>]*>/gi

/** The page without its style sheets: what they hide or write in capitals is no matter of the text. */
export function withoutPrograms(source: string): string {
  return source.replace(styles, '').replace(sheets, '').replace(policies, '')
}
