import { mkdir, writeFile } from 'node:fs/promises'
import { buildPlayground } from './build-playground.js'

/** Writes the playground to `docs/api/playground/`, where the site of `npm run docs` has it. */
const folder = new URL('../../docs/api/playground/', import.meta.url)
const html = await buildPlayground()
await mkdir(folder, { recursive: true })
await writeFile(new URL('index.html', folder), html)
console.log(`docs/api/playground/index.html: ${Math.round(html.length / 1024)} KB, open it in any browser`)
