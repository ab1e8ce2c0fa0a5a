import { isOutletName } from '../credits/outlets.js'
import { titleKey } from '../title/title-key.js'

const brackets = /\s*[（(]([^（）()]*)[）)]\s*/u
const domain = /^(?:www\.)?[\w-]+(?:\.[\w-]+)+\/?$/
/** What makes a firm of a name, and what a site calls itself beside it. */
const beside =
  /(?:ltd|inc|llc|gmbh|limited|corp|nachrichten|news|online|developer|admin|administrator|webmaster|com|net|org)$/
const hasHan = /\p{Script=Han}/u
/** A shorter beginning is no name of an outlet. */
const minHan = 2

/** Whether a name is that of the site, not of somebody who writes for it. A desk (`… Team`, `…-Redaktion`) is not the site. */
export function isSiteName(name: string, sites: ReadonlySet<string>): boolean {
  if (domain.test(name)) return true
  const bracket = brackets.exec(name)
  const parts = bracket === null ? [name] : [name.replace(brackets, ' '), bracket[1] ?? '']
  if (parts.some((part) => isSiteKey(titleKey(part), sites))) return true
  const first = name.split(' ', 1)[0] ?? ''
  if (domain.test(first) && sites.has(titleKey(first))) return true
  return hasHan.test(name) && (isOutletName(name) || [...sites].some((site) => name.length >= minHan && site.startsWith(name)))
}

function isSiteKey(key: string, sites: ReadonlySet<string>): boolean {
  if (key === '') return false
  return sites.has(key) || sites.has(key.replace(beside, '')) || [...sites].some((site) => site.replace(beside, '') === key)
}
