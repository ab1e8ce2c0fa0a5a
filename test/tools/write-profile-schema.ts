import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Plugin } from 'esbuild'
import { profileSchema } from './profile-schema.js'

/** An esbuild plugin that writes the JSON Schema of profiles beside the build. */
export function writeProfileSchema(path: string): Plugin {
  return {
    name: 'profile-schema',
    setup(build) {
      build.onEnd(() => {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, `${JSON.stringify(profileSchema, null, 2)}\n`)
      })
    },
  }
}
