import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'

/** The folder of the package that a bundled file is from; the innermost one where packages nest. */
const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/

const licenceFile = /^(?:licen[cs]e|copying|notice)(?:\.\w+)?$/i

/** An esbuild plugin that writes the licence texts of all packages whose code is in the bundle to `target`. */
export function collectLicences(target: string): Plugin {
  return {
    name: 'collect-licences',
    setup(build) {
      build.initialOptions.metafile = true
      build.onEnd(async ({ metafile }) => {
        if (metafile === undefined) return
        await mkdir(dirname(target), { recursive: true })
        await writeFile(target, await licenceTexts(bundledPackages(metafile)))
      })
    },
  }
}

/** The folders of the packages that gave at least one byte to an output, sorted. */
export function bundledPackages(metafile: Metafile): string[] {
  const folders = new Set<string>()
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const folder = packageFolder.exec(input)?.[0]
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder)
    }
  }
  return [...folders].sort()
}

async function licenceTexts(folders: readonly string[]): Promise<string> {
  const texts = await Promise.all(folders.map(licenceText))
  return `This package contains code of the packages below, under their licences.\n${texts.join('')}`
}

/** Throws for a package whose licence text is nowhere to be had: such code must not be bundled. */
async function licenceText(folder: string): Promise<string> {
  const { name, version, license, author } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  const file = (await readdir(folder)).find((entry) => licenceFile.test(entry))
  const text = file === undefined ? standardText(license, author) : await readFile(join(folder, file), 'utf8')
  if (text === undefined) throw new Error(`${name} (${license}) is bundled and has no licence file`)
  return `\n${'-'.repeat(78)}\n${name} ${version} (${license})\n\n${text.trim()}\n`
}

/** The text of a licence that a package only names; undefined for a licence that none of them names. */
function standardText(license: unknown, author: unknown): string | undefined {
  if (license !== 'ISC') return undefined
  const holder = typeof author === 'object' && author !== null && 'name' in author ? author.name : author
  return `Copyright (c) ${holder}\n\n${iscTerms}`
}

const iscTerms = `Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY
SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER
RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE
USE OR PERFORMANCE OF THIS SOFTWARE.`
