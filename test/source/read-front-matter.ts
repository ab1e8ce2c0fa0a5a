import { readSource } from '../../src/source/read-source.js'

export function read(source: string, maxFrontMatterLength = 65_536): ReturnType<typeof readSource> {
  return readSource(source, { format: 'auto', maxLength: 1e8, maxFrontMatterLength })
}

/** The codes of the diagnostics of a source. */
export function codes(source: string): string[] {
  return read(source).diagnostics.map(({ code }) => code)
}

/** The data of a block, as plain JSON. */
export function data(...lines: string[]): unknown {
  const { frontMatter } = read(`---\n${lines.join('\n')}\n---\n<p>x</p>`)
  return frontMatter && JSON.parse(JSON.stringify(frontMatter.data))
}
