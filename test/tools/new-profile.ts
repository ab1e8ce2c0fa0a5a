import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeSource, parseArticle } from '../../src/index.js'
import { draftProfile, listProfile } from './draft-profile.js'

/** Begins a built-in profile from a saved page: `npm run new-profile -- <name> <file>`. */
const [name, file] = process.argv.slice(2)
if (name === undefined || file === undefined || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name)) {
  console.error('usage: npm run new-profile -- <name> <file>')
  console.error('  name: lower case letters, digits and dashes; file: a saved page (.html) or feed document (.md)')
  process.exit(2)
}
const root = fileURLToPath(new URL('../..', import.meta.url))
const profilePath = join('src/profiles/sites', `${name}.ts`)
const listPath = 'src/profiles/built-in-profiles.ts'
const caseFolder = join(
  'fixtures/sites',
  name,
  basename(file, extname(file))
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-'),
)
if (existsSync(join(root, profilePath))) {
  console.error(`${profilePath} is there already.`)
  process.exit(1)
}

const bytes = readFileSync(file)
const article = parseArticle(bytes, { profile: false })
const draft = draftProfile(name, decodeSource(bytes), article)

write(profilePath, draft)
write(listPath, listProfile(readFileSync(join(root, listPath), 'utf8'), name))
write(join(caseFolder, `input${extname(file) === '.md' ? '.md' : '.html'}`), decodeSource(bytes))
if (article.metadata.url !== undefined)
  write(join(caseFolder, 'options.json'), `${JSON.stringify({ url: article.metadata.url }, null, 2)}\n`)

console.log(`
Next:
1. In ${caseFolder}/, keep the markup that the profile is about and write your own words in the place of the page's:
   nobody's text is copied into the repository.
2. In ${profilePath}, say what the generic stages cannot know, and why. Delete the rest.
3. npm run update writes what is expected; read it before you commit it.`)

function write(path: string, text: string): void {
  const full = join(root, path)
  mkdirSync(join(full, '..'), { recursive: true })
  writeFileSync(full, text)
  console.log(`wrote ${path}`)
}
