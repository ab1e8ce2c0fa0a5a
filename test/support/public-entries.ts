/** The public entries: how they are imported, and the file of the source that each is built from. */
export const publicEntries: Readonly<Record<string, string>> = {
  '@org/news-parse': 'src/index.ts',
  '@org/news-parse/markdown': 'src/render/to-markdown.ts',
  '@org/news-parse/html': 'src/render/to-html.ts',
  '@org/news-parse/text': 'src/render/to-text.ts',
  '@org/news-parse/report': 'src/render/render-report.ts',
  '@org/news-parse/ftr': 'src/ftr/profile-from-ftr.ts',
  '@org/news-parse/testing': 'src/testing/test-profile.ts',
}
