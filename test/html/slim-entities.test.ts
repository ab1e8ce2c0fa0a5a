import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { slimEntities } from '../tools/slim-entities.js'

test('the table of character references is the same in a bundle', async () => {
  const folder = dirname(createRequire(import.meta.url).resolve('entities/decode'))
  const path = join(folder, 'generated/decode-data-html.js')
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [slimEntities()],
  })
  const code = outputFiles[0]?.text ?? ''
  expect(code).toContain('digits')
  const bundled = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  const whole = await import(pathToFileURL(path).href)
  expect(bundled.htmlDecodeData).toEqual(whole.htmlDecodeData)
})
