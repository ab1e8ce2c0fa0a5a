import { readdir, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'

/** Characters that make a name a pattern where no file has that name. */
const patternCharacters = /[*?[\]{}!()]/

/**
 * What a name on the command line stands for. A folder: its files, at any depth, that have a `wanted` name; entries that
 * begin with a dot are left out, links to folders are not followed. A name that is no file and has pattern characters: the
 * files that the glob pattern matches. Any other: itself. Files come in the order of their names, the same everywhere.
 */
export async function* findFiles(name: string, wanted: RegExp): AsyncGenerator<string> {
  const kind = await kindOf(name)
  if (kind === 'folder') yield* walkFolder(name, wanted)
  else if (kind === 'pattern') yield* matchPattern(name)
  else yield name
}

/** Whether a name stands for the files of a folder or a pattern. */
export async function isManyFiles(name: string): Promise<boolean> {
  return (await kindOf(name)) !== 'file'
}

/** What is there by no name, and cannot be a pattern, counts as a file: reading it says what is wrong. */
async function kindOf(name: string): Promise<'file' | 'folder' | 'pattern'> {
  const found = await stat(name).catch(() => undefined)
  if (found?.isDirectory()) return 'folder'
  return found === undefined && patternCharacters.test(name) ? 'pattern' : 'file'
}

/** Bytes of a file; undefined for what is no regular file, or is not there. */
export async function fileSize(name: string): Promise<number | undefined> {
  const found = await stat(name).catch(() => undefined)
  return found?.isFile() ? found.size : undefined
}

/** One folder is read at a time, so memory holds the names of the folders on the way alone. */
async function* walkFolder(folder: string, wanted: RegExp): AsyncGenerator<string> {
  const ahead = [{ path: folder, isFolder: true }]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (!next.isFolder) {
      yield next.path
      continue
    }
    const { path } = next
    const entries = (await readdir(path, { withFileTypes: true })).filter((entry) => !entry.name.startsWith('.'))
    // The first by name is the last of the stack.
    entries.sort((a, b) => (a.name < b.name ? 1 : -1))
    for (const entry of entries) {
      const isFolder = entry.isDirectory()
      if (isFolder || wanted.test(entry.name)) ahead.push({ path: join(path, entry.name), isFolder })
    }
  }
}

async function* matchPattern(pattern: string): AsyncGenerator<string> {
  // Loaded only here: a call without patterns need not read it.
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false })
  if (found.length === 0) throw new Error('no file matches')
  yield* found.sort()
}
