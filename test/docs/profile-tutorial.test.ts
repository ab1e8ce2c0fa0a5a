import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { format } from 'node:util'
import { afterAll, expect, test, vi } from 'vitest'
import { markdownBlocks, readPage, repository } from './markdown-blocks.js'

const folder = mkdtempSync(join(tmpdir(), 'news-parse-profile-'))
afterAll(() => rmSync(folder, { recursive: true }))

const steps = markdownBlocks(readPage('docs/adding-a-profile.md')).filter(({ heading }) => /^\d\. /.test(heading))
const textsOf = (language: string): string[] =>
  steps.filter((block) => block.language.split(' ', 1)[0] === language).map(({ text }) => text)
const moduleOf = (path: string): string => JSON.stringify(pathToFileURL(join(repository, path)).href)

test('the steps of adding-a-profile.md, run one after the other, give the outputs that are shown', async () => {
  const page = join(folder, 'page.html')
  const script = join(folder, 'steps.ts')
  writeFileSync(page, textsOf('html').join('\n'))
  writeFileSync(
    script,
    textsOf('ts')
      .join('\nconsole.log(stepEnd)\n')
      .replace('import ', "const stepEnd = '— end of a step —'\nimport ")
      .replace("'@org/news-parse/testing'", moduleOf('src/testing/test-profile.ts'))
      .replace("'@org/news-parse'", moduleOf('src/index.ts'))
      .replace("'page.html'", JSON.stringify(page)),
  )
  const outputs: string[][] = [[]]
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => {
    const line = format(...values)
    if (line === '— end of a step —') outputs.push([])
    else outputs.at(-1)?.push(line)
  })
  await import(/* @vite-ignore */ pathToFileURL(script).href)
  log.mockRestore()
  expect(outputs.map((lines) => lines.join('\n'))).toEqual(textsOf('text'))
  expect(outputs.length).toBeGreaterThan(4)
})
