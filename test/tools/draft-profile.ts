import type { Article } from '../../src/index.js'
import { checkHost } from '../../src/profiles/check-host.js'
import { query } from '../../src/testing/query.js'

/** The file of a new built-in profile, ready to be edited: what the page states of its site is filled in. */
export function draftProfile(name: string, source: string, article: Article): string {
  const host = hostOf(article.metadata.url) ?? hostOf(canonicalOf(source))
  const siteName = article.metadata.siteName ?? article.metadata.publisher
  const content = contentSelectors.find((selector) => query(source, selector).length > 0)
  const lines = [
    `id: ${quote(name)}`,
    `match: { hosts: [${quote(host ?? `${name}.example`)}] }`,
    ...(siteName === undefined ? [] : [`siteName: ${quote(siteName)}`]),
    ...(content === undefined ? [] : [`content: [${quote(content)}]`]),
    "strip: [{ id: 'app', reason: 'promotion', select: '.get-the-app', why: 'advertises the app, below every article' }]",
  ]
  return `import type { SiteProfile } from '../../model/profile.js'

/** ${siteName ?? name}. */
export const ${constantName(name)}: SiteProfile = {
${lines.map((line) => `  ${line},\n`).join('')}}
`
}

/** The list of built-in profiles with one more, at its end. */
export function listProfile(list: string, name: string): string {
  const constant = constantName(name)
  const lastImport = list.lastIndexOf('\nimport ')
  const afterImports = list.indexOf('\n', lastImport + 1)
  const end = list.lastIndexOf(']')
  if (lastImport === -1 || end === -1) throw new Error('the list of built-in profiles has another form')
  const statement = `\nimport { ${constant} } from './sites/${name}.js'`
  return `${list.slice(0, afterImports)}${statement}${list.slice(afterImports, end)}  ${constant},\n${list.slice(end)}`
}

/** Elements that hold the article on many sites, the most telling first. */
const contentSelectors = ['[itemprop="articleBody"]', 'main article', 'article', 'main']

function canonicalOf(source: string): string | undefined {
  const [, href] = /<link\s[^>]{0,200}rel=["']?canonical["']?[^>]{0,200}href=["']([^"']{1,2000})/i.exec(source) ?? []
  return href
}

function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const host = new URL(url).hostname.replace(/^www\./, '')
  return checkHost(host) === undefined ? host : undefined
}

/** `sina-finance` as `sinaFinance`; a name that begins with a digit gets a word before it. */
function constantName(name: string): string {
  const camel = name.replace(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase())
  return /^\d/.test(camel) ? `site${camel}` : camel
}

function quote(text: string): string {
  return `'${text.replace(/[\\']/g, (found) => `\\${found}`).replace(/\s+/g, ' ')}'`
}
